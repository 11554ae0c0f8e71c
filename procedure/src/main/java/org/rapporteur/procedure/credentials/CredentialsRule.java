package org.rapporteur.procedure.credentials;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on credentials. */
public enum CredentialsRule implements Rule {
    CREDENTIALS_ARE_THOSE_OF_PARTIES(RuleTopic.ISSUE_OF_CREDENTIALS),
    ONLY_PARTIES_OBJECT_TO_AN_ADMISSION(RuleTopic.PROVISIONAL_ADMISSION),
    A_PARTY_OBJECTS_TO_ANOTHER_PARTY(RuleTopic.PROVISIONAL_ADMISSION),
    OBJECTIONS_COME_BEFORE_THE_DECISION(RuleTopic.PROVISIONAL_ADMISSION),
    CREDENTIALS_ARE_EXAMINED_IN_A_MEETING_OF_THE_BUREAU(RuleTopic.EXAMINATION_OF_CREDENTIALS),
    CREDENTIALS_ARE_EXAMINED_BEFORE_THEY_ARE_REPORTED(RuleTopic.EXAMINATION_OF_CREDENTIALS),
    PARTIES_ARE_NOT_COUNTED_IN_NEGATIVE_NUMBERS(RuleTopic.EXAMINATION_OF_CREDENTIALS),
    AN_ADOPTED_CREDENTIALS_REPORT_STANDS(RuleTopic.EXAMINATION_OF_CREDENTIALS),
    CREDENTIALS_ARE_REPORTED_BEFORE_THE_REPORT_IS_ADOPTED(RuleTopic.EXAMINATION_OF_CREDENTIALS),
    A_CREDENTIALS_REPORT_IS_ADOPTED_BEFORE_IT_IS_APPROVED(RuleTopic.EXAMINATION_OF_CREDENTIALS);

    private final RuleTopic topic;

    CredentialsRule(RuleTopic topic) {
        this.topic = topic;
    }

    @Override
    public Optional<RuleTopic> topic() {
        return Optional.of(topic);
    }
}
