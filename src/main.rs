//! The program: one command of `hub` after another's name.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use hub::commands;
use hub::config::{Config, SETTINGS};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Migration Network Hub (open clone): practices, peer review, discussions and pledges for the Global Compact for
/// Migration.
#[derive(Parser)]
#[command(name = "hub", version, after_help = settings())]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal, on a database that has been migrated
    Serve,
    /// Do background work only: for instances that serve nobody
    Work,
    /// Bring the database's schema and reference data up to date
    Migrate,
    /// Load the sample records, where they are not there yet
    Seed,
    /// Migrate, seed and serve: the portal with sample data in one command
    Demo,
    /// Give somebody a role
    Promote {
        /// The address of the person's account
        email: String,
        /// The role to give
        role: String,
    },
}

fn settings() -> String {
    let rows = SETTINGS.iter().map(|(name, default, meaning)| {
        let default = if default.is_empty() { String::new() } else { format!(" [{default}]") };
        format!("  {name:<21}{meaning}{default}\n")
    });
    format!("Settings, from the environment:\n{}", rows.collect::<String>())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = Config::from_environment().and_then(|config| {
        commands::log_to_stderr(&config)?;
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            match arguments.command {
                Command::Serve => commands::serve(config).await,
                Command::Work => commands::work(config).await,
                Command::Migrate => commands::migrate(config).await,
                Command::Seed => commands::seed(config).await,
                Command::Demo => commands::demo(config).await,
                Command::Promote { email, role } => commands::promote(config, &email, &role).await,
            }
        })
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            commands::complain(&error);
            ExitCode::FAILURE
        }
    }
}
