# Runtime only: `mvn package` has built the program before. From the repository's root:
#   docker build -f docker/command-side.Dockerfile -t rapporteur/command-side .
ARG BASE_IMAGE=eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
COPY command-side/target/app/lib /app/lib
COPY command-side/target/app/*.jar /app/
# Where compose lays the volume of the keys and checkpoints.
RUN install -d -o 10001 /var/lib/rapporteur
USER 10001
# Inside a container the loopback address reaches nobody; which ports are published decides who reaches this.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8081
EXPOSE 8081
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=10 \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8081/actuator/health"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-XX:MaxRAMPercentage=60", "-cp", "/app/*:/app/lib/*", "org.rapporteur.command.CommandSide"]
