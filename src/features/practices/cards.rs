//! Practices as lists of any page show them.

use super::facets::{COUNTRY, language_message, name};
use super::model::{Card, Years};
use super::store;
use crate::app::App;
use crate::domain::filter::Sort;
use crate::domain::place::{self, Region};
use crate::domain::vocabulary::{self, Objective};
use crate::error::Result;
use crate::services::formats;
use crate::services::markdown::Html;
use crate::shared::facets::Selection;
use crate::web::drawings::{self, Spot, escaped};
use crate::web::page::Page;

/// Characters of a summary on a card, and in a row of results.
const ON_CARD: usize = 150;
const IN_ROW: usize = 220;
/// Countries named before "and others".
const NAMED: usize = 3;

/// A practice in a list.
pub struct CardView {
    pub card: Card,
    pub address: String,
    /// What was written by people, hits marked.
    pub title: Html,
    pub text: Html,
    pub place: String,
    pub lead: String,
    pub years: String,
    pub primary: Vec<&'static Objective>,
    pub secondary: Vec<&'static Objective>,
    pub ring: Html,
}

impl CardView {
    /// For a grid of cards.
    pub fn on_card(page: &Page, card: Card) -> Self {
        Self::new(page, card, ON_CARD)
    }

    /// For a row of results.
    pub fn in_row(page: &Page, card: Card) -> Self {
        Self::new(page, card, IN_ROW)
    }

    fn new(page: &Page, card: Card, length: usize) -> Self {
        let title = card.marked_title.as_deref().unwrap_or(&card.title);
        let text = match card.excerpt.as_deref().filter(|it| it.contains('\u{2}')) {
            Some(excerpt) => marked(&format!("… {} …", excerpt.trim())),
            None => marked(&cut(&card.summary, length)),
        };
        Self {
            address: page.to(card.path()),
            title: marked(title),
            text,
            place: where_it_is(page, &card.countries, &card.regions),
            lead: card
                .lead_kinds
                .first()
                .map(|it| page.t(it.message()).to_owned())
                .unwrap_or_default(),
            years: years(page, &card.years()),
            primary: objectives(&card.primary_objectives),
            secondary: objectives(&card.secondary_objectives),
            ring: drawings::ring(&card.primary_objectives, &card.secondary_objectives),
            card,
        }
    }

    /// The language of the text, where the reader's is another.
    pub fn other_language(&self, page: &Page) -> Option<&'static str> {
        let language = self.card.language;
        (language != page.language).then(|| page.t(language_message(language)))
    }
}

/// The newest of a selection, as cards.
pub async fn latest(
    app: &App,
    page: &Page,
    selection: &Selection,
    most: usize,
) -> Result<Vec<CardView>> {
    let ids: Vec<i64> = selection.ids(Sort::Newest).take(most).collect();
    let (_, cards) = store::cards(&app.db, &ids, "").await?;
    Ok(cards.into_iter().map(|card| CardView::on_card(page, card)).collect())
}

pub fn objectives(numbers: &[i16]) -> Vec<&'static Objective> {
    numbers.iter().filter_map(|it| vocabulary::objective(*it)).collect()
}

/// Countries, then their regions: "Morocco, Senegal · Africa".
pub fn where_it_is(page: &Page, countries: &[String], regions: &[Region]) -> String {
    let mut names: Vec<&str> = countries
        .iter()
        .filter_map(|it| place::country(it))
        .map(|it| it.name(page.language))
        .collect();
    formats::sort_by_name(page.language, &mut names, |it| it);
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let mut parts = Vec::new();
    if !names.is_empty() {
        let mut text = names.join(page.t("list-separator"));
        if more > 0 {
            text = page.tww("and-more", text, more);
        }
        parts.push(text);
    }
    let regions: Vec<&str> = regions.iter().map(|it| it.name(page.language)).collect();
    if regions.len() == Region::ALL.len() || (regions.is_empty() && parts.is_empty()) {
        parts.push(page.t("scope-global").to_owned());
    } else if !regions.is_empty() {
        parts.push(regions.join(page.t("list-separator")));
    }
    parts.join(" · ")
}

/// "2018–2022", "since 2015".
pub fn years(page: &Page, years: &Years) -> String {
    match years {
        Years::One(year) => year.to_string(),
        Years::Span(start, end) => format!("{start}–{end}"),
        Years::Since(start) => page.tw("years-since", start),
    }
}

/// A text cut at a word, with dots where something is missing.
pub fn cut(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let head: String = text.chars().take(length).collect();
    let whole = head.rsplit_once(char::is_whitespace).map_or(head.as_str(), |it| it.0);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.', '–', '،']))
}

/// A summary as a description of the page.
pub fn summary_line(text: &str) -> String {
    cut(text, 200)
}

/// Escapes a text and turns the marks of a search into elements.
fn marked(text: &str) -> Html {
    let joined = without_gaps(text);
    Html::made(escaped(&joined).replace('\u{2}', "<mark>").replace('\u{3}', "</mark>"))
}

/// Takes out the spaces that were put between Han characters for the search.
fn without_gaps(text: &str) -> String {
    let han = |it: char| matches!(it, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{2}' | '\u{3}');
    if !text.chars().any(|it| matches!(it, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')) {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let keeps = |place: usize, it: char| {
        let near = |it: Option<&char>| it.is_some_and(|it| han(*it));
        let before = place.checked_sub(1).and_then(|it| characters.get(it));
        it != ' ' || !(near(before) || near(characters.get(place + 1)))
    };
    characters.iter().enumerate().filter(|it| keeps(it.0, *it.1)).map(|it| *it.1).collect()
}

/// The map of a selection and the table that says the same.
pub struct MapView {
    pub drawing: Html,
    pub rows: Vec<Spot>,
}

impl MapView {
    /// `address` leads from a country's alpha-3 code to its practices.
    pub fn new(
        page: &Page,
        class: &str,
        selection: &Selection,
        address: impl Fn(&str) -> String,
    ) -> Self {
        let counts = selection.within(COUNTRY).into_iter().filter(|it| it.1 > 0);
        let spot = |(alpha3, count): (String, usize)| Spot {
            name: name(page, "country", &alpha3),
            address: address(&alpha3),
            alpha3,
            count,
        };
        let mut rows: Vec<Spot> = counts.map(spot).collect();
        formats::sort_by_name(page.language, &mut rows, |it| &it.name);
        rows.sort_by_key(|it| std::cmp::Reverse(it.count));
        Self { drawing: drawings::map(class, &rows), rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_a_word() {
        assert_eq!(cut("short", 10), "short");
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one, two three", 5), "one…");
        assert_eq!(cut("移民移民移民", 3), "移民移…");
    }

    #[test]
    fn marks_are_the_only_markup() {
        assert_eq!(
            marked("<b>\u{2}care\u{3}</b>").to_string(),
            "&lt;b&gt;<mark>care</mark>&lt;/b&gt;"
        );
        assert_eq!(
            marked("关 \u{2}移\u{3} \u{2}民\u{3} 的").to_string(),
            "关<mark>移</mark><mark>民</mark>的"
        );
    }
}
