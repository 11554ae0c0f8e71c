package org.rapporteur.standalone.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.standalone.chance.ByChance.Discovery;
import org.rapporteur.standalone.chance.ByChance.Survival;
import org.rapporteur.standalone.chance.World.GoneWrong;

class ByChanceTest {
    private static final Databases DATABASES = Databases.create();
    private static final int SEEDS = Integer.getInteger("seeds", 100);

    @AfterAll
    static void close() {
        DATABASES.close();
    }

    @Test
    @Tag("slow")
    void whatever_the_order_facts_arrive_each_once_and_nobody_is_told_what_is_not_so() throws InterruptedException {
        Survival survival = ByChance.survive(1, SEEDS, 2);

        System.out.println(survival.message());
        assertThat(survival.wrong()).isEmpty();
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_planted_fault_is_found_and_its_seed_shows_it_again(PlantedFault fault) {
        isFoundAndShownAgain(fault);
    }

    /** In the last of them two wait for one row. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 35})
    void a_seed_is_the_same_run_each_time(long seed) {
        assertThat(World.play(seed, PlantedFault.NONE, DATABASES))
                .isEqualTo(World.play(seed, PlantedFault.NONE, DATABASES));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOKEN_MOVED_BEFORE_THE_BATCH", "POISONED_FACT_NOT_KEPT"})
    void a_fault_that_most_seeds_find_is_found_at_once(PlantedFault fault) {
        isFoundAndShownAgain(fault);
    }

    private static void isFoundAndShownAgain(PlantedFault fault) {
        Discovery found = ByChance.discover(fault, 1, ByChance.MOST_SEEDS_FOR_A_FAULT, DATABASES)
                .orElseThrow();

        System.out.printf("%s: %s%n", fault, found.message());
        GoneWrong again = catchThrowableOfType(GoneWrong.class, () -> World.play(found.seed(), fault, DATABASES));

        assertThat(again).hasMessage(found.message());
        assertThat(again.last()).isEqualTo(found.how().last());
    }
}
