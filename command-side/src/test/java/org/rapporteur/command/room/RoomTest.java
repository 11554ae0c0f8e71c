package org.rapporteur.command.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    @TempDir
    Path directory;

    @Test
    void nothing_is_begun_with_less_room_than_is_to_be_kept_free() {
        Room room = new Room(Optional.of(directory.toFile()), Long.MAX_VALUE);

        assertThat(room.isEnough()).isFalse();
        assertThatThrownBy(room::require).isInstanceOf(NoRoom.class);
    }

    @Test
    void with_as_much_something_is() {
        Room room = new Room(Optional.of(directory.toFile()), 1);

        assertThat(room.isEnough()).isTrue();
        assertThatCode(room::require).doesNotThrowAnyException();
    }

    @Test
    void where_nothing_is_watched_there_is_always_room() {
        assertThat(new Room(Optional.empty(), Long.MAX_VALUE).isEnough()).isTrue();
    }
}
