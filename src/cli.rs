//! The command line: every option, in Dutch.

mod fmt;
mod fout;
mod import;
mod init;
mod new;
mod schema;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

use crate::diagnostics::Format;
use crate::kaart::Datum;
pub(crate) use fmt::Fmt;
pub(crate) use import::{Import, ImportSoort};
pub(crate) use init::Init;
pub(crate) use new::New;
pub(crate) use schema::Schema;

/// All went well.
pub(crate) const GOOD: u8 = 0;
/// There are faults in the content.
pub(crate) const FAULTS: u8 = 1;
/// The program was used wrongly, or is at fault itself.
pub(crate) const WRONG_USE: u8 = 2;

const TEMPLATE: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

/// wijkwijzer maakt van een map met gegevens en hoofdstukken de website van een regio voor Welzijn op Recept.
#[derive(Debug, Parser)]
#[command(
    name = "wijkwijzer",
    version,
    help_template = TEMPLATE,
    override_usage = "wijkwijzer [OPDRACHT] [OPTIES]",
    subcommand_help_heading = "Opdrachten",
    next_help_heading = "Opties",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    after_help = "Uitgangscode: 0 goed, 1 fouten in de inhoud, 2 verkeerd gebruik of een fout van wijkwijzer zelf."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Laat deze hulp zien
    #[arg(short = 'h', long = "help", global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Laat de versie zien
    #[arg(short = 'V', long = "version", action = ArgAction::Version)]
    version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Maakt de site en zet haar klaar in een map
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer build [OPTIES]", next_help_heading = "Opties")]
    Build(Build),
    /// Kijkt alles na en zegt wat er niet klopt, zonder de site te veranderen
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer check [OPTIES]", next_help_heading = "Opties")]
    Check(Check),
    /// Zet op een rij wie welke gemeente nakijkt, in de vorm die GitHub en GitLab lezen (CODEOWNERS)
    #[command(
        help_template = TEMPLATE,
        override_usage = "wijkwijzer codeowners [OPTIES]",
        next_help_heading = "Opties"
    )]
    Codeowners(Codeowners),
    /// Maakt van een werkblad de bestanden van activiteiten, coaches, organisaties of wijken
    #[command(
        help_template = TEMPLATE,
        override_usage = "wijkwijzer import SOORT BESTAND [OPTIES]",
        next_help_heading = "Opties"
    )]
    Import(Import),
    /// Maakt een nieuwe site: een kleine, complete regio met uitleg
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer init MAP [OPTIES]", next_help_heading = "Opties")]
    Init(Init),
    /// Maakt een nieuw bestand voor een gemeente, wijk, coach, activiteit, organisatie of tekst
    #[command(
        help_template = TEMPLATE,
        override_usage = "wijkwijzer new SOORT NAAM [OPTIES]",
        next_help_heading = "Opties"
    )]
    New(New),
    /// Zet de velden van bestanden in de vaste volgorde, met aanhalingstekens waar dat moet
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer fmt [PAD...] [OPTIES]", next_help_heading = "Opties")]
    Fmt(Fmt),
    /// Maakt schema's waarmee een tekstverwerker helpt bij het invullen
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer schema [OPTIES]", next_help_heading = "Opties")]
    Schema(Schema),
    /// Laat de site zien in uw browser en werkt haar bij als u iets verandert
    #[cfg(feature = "serve")]
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer serve [OPTIES]", next_help_heading = "Opties")]
    Serve(Serve),
    /// Zet per gemeente op een rij wat nagevraagd moet worden en bij wie, als tekst voor een melding
    #[command(help_template = TEMPLATE, override_usage = "wijkwijzer versheid [OPTIES]", next_help_heading = "Opties")]
    Versheid(Versheid),
}

/// Where the site is and for which day it is made.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
    /// De dag waarvoor de site gemaakt wordt [anders: vandaag]
    #[arg(long, value_name = "JJJJ-MM-DD", value_parser = datum)]
    pub(crate) vandaag: Option<Datum>,
    /// Waarschuwingen tellen ook als fout
    #[arg(long)]
    pub(crate) strict: bool,
    /// Laat zien hoe lang elke stap duurde
    #[arg(long)]
    pub(crate) timings: bool,
}

/// The options of `build`.
#[derive(Debug, Args)]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) common: Common,
    /// De map waar de site komt [anders: public in de map van de site]
    #[arg(long, value_name = "MAP")]
    pub(crate) out: Option<PathBuf>,
    /// Maakt geen folders op papier, wat bij een eerste keer veel tijd scheelt
    #[cfg(feature = "pdf")]
    #[arg(long)]
    zonder_pdf: bool,
}

impl Build {
    /// Whether folders on paper are asked for. A program that can not make them is not asked.
    pub(crate) fn with_papers(&self) -> bool {
        #[cfg(feature = "pdf")]
        let left_out = self.zonder_pdf;
        #[cfg(not(feature = "pdf"))]
        let left_out = {
            let Self { common: _, out: _ } = self;
            true
        };
        !left_out
    }
}

/// The options of `check`.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) common: Common,
    /// Noemt alle regels, met hun code en of zij een fout of waarschuwing geven
    #[arg(long, conflicts_with = "sinds")]
    pub(crate) lijst: bool,
    /// Alleen wat er sinds deze commit of tak van git veranderd is, en wat dat elders stukmaakt
    #[arg(long, value_name = "REVISIE")]
    pub(crate) sinds: Option<String>,
    /// Hoe de bevindingen eruitzien: text, kort, json, github, gitlab of sarif [anders: text]
    #[arg(
        long,
        value_name = "VORM",
        value_enum,
        default_value = "text",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Format,
}

/// The options of `serve`.
#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) common: Common,
    /// De poort [anders: 8080, of een vrije als die bezet is]
    #[arg(long, value_name = "NUMMER")]
    pub(crate) port: Option<u16>,
}

/// The options of `codeowners`.
#[derive(Debug, Args)]
pub(crate) struct Codeowners {
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
}

/// The options of `versheid`.
#[derive(Debug, Args)]
pub(crate) struct Versheid {
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
    /// De dag waarop gekeken wordt [anders: vandaag]
    #[arg(long, value_name = "JJJJ-MM-DD", value_parser = datum)]
    pub(crate) vandaag: Option<Datum>,
    /// Alleen deze gemeente: de naam van haar map. Is alles op tijd nagekeken, dan komt er geen tekst
    #[arg(long, value_name = "GEMEENTE")]
    pub(crate) gemeente: Option<String>,
}

fn datum(text: &str) -> Result<Datum, String> {
    text.parse().map_err(|_| "schrijf een datum als 2026-11-21".to_owned())
}

/// What the arguments ask for. When they ask for help or can not be read, what there is to say is
/// said, and the exit code is returned.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Option<Command>, u8> {
    Cli::try_parse_from(arguments).map(|cli| cli.command).map_err(|error| fout::show(&error))
}

/// The help text, for who gives no command.
pub(crate) fn help() -> String {
    use clap::CommandFactory as _;
    Cli::command().render_help().to_string()
}

#[cfg(test)]
mod tests;
