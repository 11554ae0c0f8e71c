# Runtime only: `mvn package` has built the program before. From the repository's root:
#   docker build -f docker/query-side.Dockerfile -t rapporteur/query-side .
ARG BASE_IMAGE=eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
COPY query-side/target/app/lib /app/lib
COPY query-side/target/app/*.jar /app/
USER 10001
# Inside a container the loopback address reaches nobody; which ports are published decides who reaches this.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=10 \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/actuator/health"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-XX:MaxRAMPercentage=60", "-cp", "/app/*:/app/lib/*", "org.rapporteur.query.QuerySide"]
