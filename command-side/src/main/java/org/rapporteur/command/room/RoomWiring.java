package org.rapporteur.command.room;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.File;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where the room is watched, and how that is told. */
@Configuration(proxyBeanMethods = false)
class RoomWiring {

    @Bean
    Room room(
            @Value("${rapporteur.room.directory}") String directory,
            @Value("${rapporteur.room.least}") DataSize least,
            MeterRegistry meters) {
        Room room = new Room(
                Optional.of(directory).filter(given -> !given.isBlank()).map(File::new), least.toBytes());
        Gauge.builder("rapporteur.room.free", room, Room::free)
                .description("room left on the file system of the facts")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("rapporteur.room.least", room, Room::least)
                .description("room to be kept free there; with less, acts are refused")
                .baseUnit("bytes")
                .register(meters);
        return room;
    }

    /** {@code NO_ROOM} takes no server out of service: everything can still be read. */
    @Bean("roomHealthIndicator")
    HealthIndicator health(Room room) {
        return () -> (room.isEnough() ? Health.up() : Health.status("NO_ROOM"))
                .withDetail("free", room.free())
                .withDetail("least", room.least())
                .build();
    }
}
