package org.rapporteur.events.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        var groupsByCode = groups.entries(DirectoryFiles::group);
        var statesByCode = states.entries((code, row) -> state(code, row, groupsByCode));
        var organizationsByCode =
                organizations.entries((code, row) -> organization(code, row, members(code, statesByCode.keySet())));
        memberships.rows().forEach(row -> requireKnown(row, "organization", organizationsByCode.keySet()));
        return new Directory(statesByCode.values(), organizationsByCode.values(), groupsByCode.values());
    }

    private List<ParticipantCode> members(String organization, Set<String> states) {
        return memberships.rows().stream()
                .filter(row -> row.text("organization").equals(organization))
                .map(row -> new ParticipantCode(requireKnown(row, "member", states)))
                .toList();
    }

    private static Group group(String code, Row row) {
        Group.Kind kind = Group.Kind.of(row.text("kind"));
        Optional<String> region = kind == Group.Kind.REGIONAL ? Optional.of(code) : row.optional("states");
        return new Group(new GroupCode(code), kind, region.map(GroupCode::new), row.names(code));
    }

    private static Organization organization(String code, Row row, List<ParticipantCode> members) {
        return new Organization(new ParticipantCode(code), row.names(code), members);
    }

    private static State state(String code, Row row, Map<String, Group> groups) {
        var regional = row.optional("group");
        regional.filter(group -> !isRegional(groups.get(group))).ifPresent(group -> {
            throw row.bad("\"" + group + "\" is no regional group");
        });
        return new State(new ParticipantCode(code), row.names(code), regional.map(GroupCode::new));
    }

    private static boolean isRegional(@Nullable Group group) {
        return group != null && group.kind() == Group.Kind.REGIONAL;
    }

    private static String requireKnown(Row row, String column, Set<String> known) {
        var code = row.text(column);
        if (!known.contains(code)) {
            throw row.bad(column + " \"" + code + "\" is unknown");
        }
        return code;
    }
}
