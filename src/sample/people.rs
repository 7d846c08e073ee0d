//! Invented people of every role, to try the portal with. They exist only in `hub demo`, never on a database of one's
//! own: everybody knows their password.

use sqlx::PgConnection;

use crate::app::App;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::viewer::{ReviewerKind, Role};
use crate::features::accounts;
use crate::features::admin::workflow;

/// What all of them sign in with.
pub const PASSWORD: &str = "only sample data here";

struct Sample {
    name: &'static str,
    email: &'static str,
    language: Language,
    country: &'static str,
    affiliation: &'static str,
    expertise: &'static [i16],
    roles: &'static [(Role, Option<ReviewerKind>)],
}

const PEOPLE: &[Sample] = &[
    Sample {
        name: "Amina Belkadi",
        email: "amina@example.org",
        language: Language::Fr,
        country: "MAR",
        affiliation: "Ville de Tamda (invented)",
        expertise: &[15, 16],
        roles: &[],
    },
    Sample {
        name: "Bo Lindqvist",
        email: "bo@example.org",
        language: Language::En,
        country: "SWE",
        affiliation: "University of Nordvik (invented)",
        expertise: &[5, 6, 18],
        roles: &[(Role::Reviewer, Some(ReviewerKind::External))],
    },
    Sample {
        name: "Nomvula Dlamini",
        email: "nomvula@example.org",
        language: Language::En,
        country: "ZAF",
        affiliation: "United Nations country team (invented)",
        expertise: &[7, 15, 22],
        roles: &[(Role::Reviewer, Some(ReviewerKind::Un))],
    },
    Sample {
        name: "Chen Rui",
        email: "chen@example.org",
        language: Language::Zh,
        country: "CHN",
        affiliation: "",
        expertise: &[19, 20],
        roles: &[],
    },
    Sample {
        name: "Dora Quispe",
        email: "dora@example.org",
        language: Language::Es,
        country: "PER",
        affiliation: "Red de Asociaciones Andinas (invented)",
        expertise: &[16, 17],
        roles: &[(Role::Moderator, None)],
    },
    Sample {
        name: "Yusuf Al-Hadidi",
        email: "yusuf@example.org",
        language: Language::Ar,
        country: "JOR",
        affiliation: "",
        expertise: &[1, 3, 23],
        roles: &[(Role::Editor, None)],
    },
    Sample {
        name: "Irina Sokolova",
        email: "irina@example.org",
        language: Language::Ru,
        country: "KGZ",
        affiliation: "",
        expertise: &[4, 12, 21],
        roles: &[(Role::ChiefEditor, None)],
    },
    Sample {
        name: "Emil Novak",
        email: "emil@example.org",
        language: Language::En,
        country: "CZE",
        affiliation: "",
        expertise: &[],
        roles: &[(Role::Administrator, None)],
    },
];

/// Adds those who are not there yet.
pub async fn load(app: &App) -> anyhow::Result<()> {
    let known: i64 = sqlx::query_scalar("select count(*) from people").fetch_one(&app.db).await?;
    if known > 0 {
        return Ok(());
    }
    let hash =
        app.passwords.hash(PASSWORD.to_owned()).await.map_err(|it| anyhow::anyhow!("{it:?}"))?;
    let mut tx = app.db.begin().await?;
    for sample in PEOPLE {
        let id = insert(&mut tx, app, sample, &hash).await?;
        for role in sample.roles {
            let given = workflow::grant(&mut tx, app, id, *role, None).await;
            given.map_err(|it| anyhow::anyhow!("{it:?}"))?;
        }
        if sample.roles.iter().any(|it| it.0.needs_factor()) {
            accounts::install_factor(&mut tx, &app.secret, id, app.clock.now()).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

async fn insert(
    db: &mut PgConnection,
    app: &App,
    sample: &Sample,
    hash: &str,
) -> anyhow::Result<PersonId> {
    let sql = "
        insert into people (email, password, name, language, country, affiliation, languages, expertise, public_fields,
               sample, created_at)
        values ($1, $2, $3, $4, $5, $6, array[$4], $7, '{affiliation,country,languages,expertise}', true, $8)
        returning id";
    let id = sqlx::query_scalar(sql)
        .bind(sample.email)
        .bind(hash)
        .bind(sample.name)
        .bind(sample.language)
        .bind(sample.country)
        .bind(sample.affiliation)
        .bind(sample.expertise)
        .bind(app.clock.now())
        .fetch_one(db)
        .await?;
    Ok(id)
}
