//! What the address of a list says: words, choices, order, view and page. The address is the whole state.

use form_urlencoded::Serializer;

/// A facet that lists of one kind of record can be narrowed by.
#[derive(Debug, Clone, Copy)]
pub struct Facet {
    /// Its name in addresses.
    pub key: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// Whether a value can stand in this facet at all, wherever it occurs.
    pub knows: fn(&str) -> bool,
    /// Whether the reader may ask for records that have all chosen values instead of any.
    pub can_match_all: bool,
}

/// In which order results stand. Every order is completed by the number, so that pages never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Relevance,
    Newest,
    Oldest,
    Title,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Newest, Self::Oldest, Self::Title];

    pub fn key(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Title => "title",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Relevance => "sort-relevance",
            Self::Newest => "sort-newest",
            Self::Oldest => "sort-oldest",
            Self::Title => "sort-title",
        }
    }
}

/// How results are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    List,
    Map,
    Table,
}

impl View {
    pub const ALL: [Self; 3] = [Self::List, Self::Map, Self::Table];

    pub fn key(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Map => "map",
            Self::Table => "table",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::List => "view-list",
            Self::Map => "view-map",
            Self::Table => "view-table",
        }
    }

    /// The icon that stands before its name.
    pub fn icon(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Map => "map",
            Self::Table => "table-2",
        }
    }
}

/// What was chosen in one facet.
#[derive(Debug, Clone)]
pub struct Choice {
    pub facet: &'static Facet,
    pub values: Vec<String>,
    pub match_all: bool,
}

/// The state of a list.
#[derive(Debug, Clone)]
pub struct Filter {
    /// The words searched for; empty when there are none.
    pub q: String,
    /// One for each facet, in the facets' order.
    pub choices: Vec<Choice>,
    sort: Option<Sort>,
    pub view: View,
    /// From 1.
    pub page: usize,
}

/// Longest search, in characters; what comes after is not read.
pub const LONGEST_SEARCH: usize = 200;

impl Filter {
    /// Reads an address leniently: whatever of it is known. What is unknown does not narrow.
    pub fn parse(pairs: &[(String, String)], facets: &'static [Facet]) -> Self {
        let last = |name: &str| pairs.iter().rev().find(|it| it.0 == name).map(|it| it.1.as_str());
        let choices = facets.iter().map(|facet| {
            let mut values: Vec<String> = Vec::new();
            for (_, value) in pairs.iter().filter(|it| it.0 == facet.key) {
                if (facet.knows)(value) && !values.contains(value) {
                    values.push(value.clone());
                }
            }
            let match_all =
                facet.can_match_all && pairs.iter().any(|it| it.0 == "match" && it.1 == facet.key);
            Choice { facet, values, match_all }
        });
        Self {
            q: searchable(last("q").unwrap_or_default()),
            choices: choices.collect(),
            sort: last("sort").and_then(|key| Sort::ALL.into_iter().find(|it| it.key() == key)),
            view: last("view")
                .and_then(|key| View::ALL.into_iter().find(|it| it.key() == key))
                .unwrap_or(View::List),
            page: last("page").and_then(|it| it.parse().ok()).filter(|it| *it >= 1).unwrap_or(1),
        }
    }

    /// The order asked for: best match first where there are words, else the newest.
    pub fn sort(&self) -> Sort {
        match (self.sort, self.q.is_empty()) {
            (None | Some(Sort::Relevance), true) => Sort::Newest,
            (None, false) => Sort::Relevance,
            (Some(sort), _) => sort,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.q.is_empty() && self.chosen().next().is_none()
    }

    /// Every chosen value with its facet.
    pub fn chosen(&self) -> impl Iterator<Item = (&'static Facet, &str)> {
        self.choices
            .iter()
            .flat_map(|choice| choice.values.iter().map(|it| (choice.facet, it.as_str())))
    }

    pub fn has(&self, key: &str, value: &str) -> bool {
        self.chosen().any(|(facet, it)| facet.key == key && it == value)
    }

    /// The same without one value, from its first page.
    pub fn without(&self, key: &str, value: &str) -> Self {
        let mut other = self.first_page();
        for choice in other.choices.iter_mut().filter(|it| it.facet.key == key) {
            choice.values.retain(|it| it != value);
        }
        other
    }

    /// The same filters without the words.
    pub fn without_words(&self) -> Self {
        Self { q: String::new(), ..self.first_page() }
    }

    /// The same words, order and view, without any filter.
    pub fn without_choices(&self) -> Self {
        let mut other = self.first_page();
        for choice in &mut other.choices {
            choice.values.clear();
            choice.match_all = false;
        }
        other
    }

    /// The same filters for other words.
    pub fn with_words(&self, q: &str) -> Self {
        Self { q: q.to_owned(), ..self.first_page() }
    }

    pub fn with_view(&self, view: View) -> Self {
        Self { view, ..self.first_page() }
    }

    pub fn with_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    fn first_page(&self) -> Self {
        self.with_page(1)
    }

    /// Name and value of every field of the address, in a fixed order and without what goes without saying.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        if !self.q.is_empty() {
            fields.push(("q", self.q.clone()));
        }
        fields.extend(self.chosen().map(|(facet, value)| (facet.key, value.to_owned())));
        let all = self.choices.iter().filter(|it| it.match_all && !it.values.is_empty());
        fields.extend(all.map(|it| ("match", it.facet.key.to_owned())));
        if let Some(sort) = self.sort {
            fields.push(("sort", sort.key().to_owned()));
        }
        if self.view != View::List {
            fields.push(("view", self.view.key().to_owned()));
        }
        if self.page > 1 {
            fields.push(("page", self.page.to_string()));
        }
        fields
    }

    /// The address's query with its question mark, or nothing.
    pub fn query(&self) -> String {
        let fields = self.fields();
        if fields.is_empty() {
            return String::new();
        }
        let query = Serializer::new(String::from("?")).extend_pairs(fields).finish();
        query.replacen("?&", "?", 1)
    }

    /// The query of an export: what is filtered and in which order, not how it is paged.
    pub fn export_query(&self) -> String {
        self.with_view(View::List).query()
    }
}

/// Words as they can be searched for: one line, no control characters, not endless.
fn searchable(text: &str) -> String {
    let plain: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_SEARCH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    static FACETS: [Facet; 2] = [
        Facet {
            key: "objective",
            message: "o",
            knows: |it| matches!(it.parse::<i16>(), Ok(1..=23)),
            can_match_all: true,
        },
        Facet { key: "type", message: "t", knows: |it| it == "policy", can_match_all: false },
    ];

    fn read(query: &str) -> Filter {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Filter::parse(&pairs, &FACETS)
    }

    #[test]
    fn an_address_survives_being_read_and_written() {
        for query in [
            "",
            "?q=care+work",
            "?objective=15&objective=16&type=policy&match=objective",
            "?q=%D8%B9%D9%85%D9%84&sort=title&view=map&page=3",
        ] {
            assert_eq!(read(query.trim_start_matches('?')).query(), query);
        }
    }

    #[test]
    fn what_is_unknown_does_not_narrow() {
        let filter = read("objective=99&objective=x&type=&page=0&page=-1&view=cube&sort=&q=+%00+");
        assert!(filter.is_empty());
        assert_eq!(filter.query(), "");
        assert_eq!(filter.page, 1);
    }

    #[test]
    fn the_best_match_needs_words() {
        for (query, sort) in [
            ("", Sort::Newest),
            ("sort=relevance", Sort::Newest),
            ("q=a", Sort::Relevance),
            ("q=a&sort=oldest", Sort::Oldest),
        ] {
            assert_eq!(read(query).sort(), sort, "{query}");
        }
    }

    #[test]
    fn taking_a_value_away_goes_back_to_the_first_page() {
        let filter = read("objective=1&objective=2&page=4").without("objective", "1");
        assert_eq!(filter.query(), "?objective=2");
    }
}
