package org.rapporteur.events.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/** The files of one directory; reading stops at the first bad row and names its file and line. */
record DirectoryFiles(Table states, Table organizations, Table memberships, Table groups) {

    static DirectoryFiles in(String folder) {
        return new DirectoryFiles(
                Table.read(folder + "/states.csv"),
                Table.read(folder + "/organizations.csv"),
                Table.read(folder + "/memberships.csv"),
                Table.read(folder + "/groups.csv"));
    }

    Directory read() {
        var kinds = groups.entries((_, row) -> GroupKind.of(row.text("kind")));
        var statesByCode = states.entries((code, row) -> state(code, row, kinds));
        var groupsByCode = groups.entries((code, row) -> group(code, row, kinds, members(code, statesByCode.keySet())));
        var organizationsByCode =
                organizations.entries((code, row) -> organization(code, row, members(code, statesByCode.keySet())));
        var whole = new HashSet<>(organizationsByCode.keySet());
        whole.addAll(groupsByCode.keySet());
        memberships.rows().forEach(row -> requireKnown(row, "organization", whole));
        return new Directory(statesByCode.values(), organizationsByCode.values(), groupsByCode.values());
    }

    private List<ParticipantCode> members(String organization, Set<String> states) {
        return memberships.rows().stream()
                .filter(row -> row.text("organization").equals(organization))
                .map(row -> new ParticipantCode(requireKnown(row, "member", states)))
                .toList();
    }

    private static Group group(String code, Row row, Map<String, GroupKind> kinds, List<ParticipantCode> members) {
        GroupKind kind = GroupKind.of(row.text("kind"));
        List<GroupCode> regions = kind == GroupKind.REGIONAL
                ? List.of(new GroupCode(code))
                : row.optional("states").stream()
                        .flatMap(named -> Stream.of(named.split(" ")))
                        .map(named -> regional(named, row, kinds))
                        .toList();
        boolean known = !regions.isEmpty() || !members.isEmpty();
        return new Group(new GroupCode(code), kind, known, regions, members, row.names(code));
    }

    private static Organization organization(String code, Row row, List<ParticipantCode> members) {
        requireShape(code, "[A-Z]+", "an organization's code is capital letters");
        return new Organization(new ParticipantCode(code), row.names(code), members, Optional.empty());
    }

    private static State state(String code, Row row, Map<String, GroupKind> kinds) {
        Optional<GroupCode> region = row.optional("group").map(named -> regional(named, row, kinds));
        requireShape(code, "[A-Z]{3}", "a State's code is three capital letters");
        return new State(new ParticipantCode(code), row.names(code), region, Optional.empty());
    }

    private static void requireShape(String code, String pattern, String rule) {
        if (!code.matches(pattern)) {
            throw new IllegalArgumentException("%s, but got \"%s\"".formatted(rule, code));
        }
    }

    private static GroupCode regional(String named, Row row, Map<String, GroupKind> kinds) {
        if (kinds.get(named) != GroupKind.REGIONAL) {
            throw row.bad("\"" + named + "\" is no regional group");
        }
        return new GroupCode(named);
    }

    private static String requireKnown(Row row, String column, Set<String> known) {
        var code = row.text(column);
        if (!known.contains(code)) {
            throw row.bad(column + " \"" + code + "\" is unknown");
        }
        return code;
    }
}
