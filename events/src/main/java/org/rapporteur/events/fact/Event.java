package org.rapporteur.events.fact;

/**
 * Something that happened in a session. The families are sealed so that the compiler names every place a new fact
 * touches.
 */
public sealed interface Event
        permits SessionEvent,
                MeetingEvent,
                BureauEvent,
                AgendaEvent,
                DocumentEvent,
                AttendanceEvent,
                CredentialsEvent,
                DebateEvent,
                DraftEvent,
                AmendmentEvent,
                QuestionEvent,
                MotionEvent,
                OrderEvent,
                LimitEvent,
                DecisionEvent,
                WorkingGroupEvent,
                OrganEvent,
                ReportEvent,
                NoticeEvent,
                CorrectionEvent {}
