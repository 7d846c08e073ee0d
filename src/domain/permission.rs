//! Who may do what: the one place where it is decided. Everything that is not allowed here is refused.

use chrono::{DateTime, Utc};

use super::viewer::{Role, Viewer};

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// To have an account and use it.
    BeMember,
    /// The same, for what a borrowed browser must not do: address, password, second factor, data, sessions.
    ChangeSecurity,
    /// To see and change people, roles, organisations, jobs, mail, the log and the settings.
    Administer,
    /// The same, for what a borrowed browser must not do: roles and accounts of others.
    ChangePeople,
    /// To change an organisation, see its files and answer those who ask to join.
    Represent {
        /// Whether the person is its representative.
        representative: bool,
    },
}

/// The answer, and what would help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Allowed,
    /// Not before signing in.
    SignIn,
    /// Not before a second factor is set up.
    SetUpFactor,
    /// Not before proving again who it is.
    Prove,
    /// Never: the thing is not there for this person.
    Hidden,
}

/// Whether somebody may do something, at this moment.
pub fn decide(viewer: Option<&Viewer>, action: Action, now: DateTime<Utc>) -> Verdict {
    let Some(viewer) = viewer else { return Verdict::SignIn };
    match action {
        Action::BeMember | Action::Represent { representative: true } => Verdict::Allowed,
        Action::ChangeSecurity if viewer.has_proved_lately(now) => Verdict::Allowed,
        Action::ChangeSecurity => Verdict::Prove,
        Action::Administer | Action::Represent { representative: false } => {
            acting_as(viewer, Role::Administrator)
        }
        Action::ChangePeople => match acting_as(viewer, Role::Administrator) {
            Verdict::Allowed if !viewer.has_proved_lately(now) => Verdict::Prove,
            verdict => verdict,
        },
    }
}

/// Whether the person holds the role and is protected as it asks.
fn acting_as(viewer: &Viewer, role: Role) -> Verdict {
    match (viewer.has_role(role), viewer.has_factor || !role.needs_factor()) {
        (false, _) => Verdict::Hidden,
        (true, false) => Verdict::SetUpFactor,
        (true, true) => Verdict::Allowed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{PersonId, SessionId};

    #[test]
    fn everything_is_refused_that_is_not_allowed() {
        let now = DateTime::UNIX_EPOCH;
        let viewer = |roles: &[Role], has_factor, minutes| Viewer {
            id: PersonId(1),
            name: String::new(),
            session: SessionId(1),
            roles: roles.to_vec(),
            has_factor,
            proved_at: now - chrono::Duration::minutes(minutes),
            unread: 0,
        };
        let admin = &[Role::Administrator][..];
        for (who, action, verdict) in [
            (None, Action::BeMember, Verdict::SignIn),
            (Some(viewer(&[], false, 60)), Action::BeMember, Verdict::Allowed),
            (Some(viewer(&[], false, 9)), Action::ChangeSecurity, Verdict::Allowed),
            (Some(viewer(&[], false, 10)), Action::ChangeSecurity, Verdict::Prove),
            (Some(viewer(&[], true, 0)), Action::Administer, Verdict::Hidden),
            (Some(viewer(&[Role::ChiefEditor], true, 0)), Action::Administer, Verdict::Hidden),
            (Some(viewer(admin, false, 0)), Action::Administer, Verdict::SetUpFactor),
            (Some(viewer(admin, true, 60)), Action::Administer, Verdict::Allowed),
            (Some(viewer(admin, true, 60)), Action::ChangePeople, Verdict::Prove),
            (Some(viewer(admin, true, 1)), Action::ChangePeople, Verdict::Allowed),
            (Some(viewer(&[], true, 1)), Action::ChangePeople, Verdict::Hidden),
            (
                Some(viewer(&[], false, 60)),
                Action::Represent { representative: true },
                Verdict::Allowed,
            ),
            (
                Some(viewer(&[], false, 60)),
                Action::Represent { representative: false },
                Verdict::Hidden,
            ),
        ] {
            assert_eq!(decide(who.as_ref(), action, now), verdict, "{who:?} {action:?}");
        }
    }
}
