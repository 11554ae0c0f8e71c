package org.rapporteur.events.act;

/** Something a person asks the session to record. Sealed, so that the compiler names every place a new act touches. */
public sealed interface Command
        permits SessionCommand,
                MeetingCommand,
                BureauCommand,
                AgendaCommand,
                DocumentCommand,
                AttendanceCommand,
                CredentialsCommand,
                DebateCommand,
                DraftCommand,
                AmendmentCommand,
                QuestionCommand,
                MotionCommand,
                OrderCommand,
                LimitCommand,
                DecisionCommand,
                WorkingGroupCommand,
                OrganCommand,
                ReportCommand,
                CorrectionCommand {}
