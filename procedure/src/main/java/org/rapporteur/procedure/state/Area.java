package org.rapporteur.procedure.state;

/** A part of a session's state that facts of one family change. */
sealed interface Area
        permits Progress,
                Meetings,
                Bureau,
                Agenda,
                Documents,
                Attendance,
                Credentials,
                Debate,
                Drafts,
                Decisions,
                WorkingGroups,
                Reports,
                Corrections {}
