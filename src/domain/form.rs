//! What was typed into a form, and what is wrong with it.

use std::str::FromStr;

use super::text::{self, Limits};

/// What is wrong with a field: a message, and the number it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    pub message: &'static str,
    pub number: Option<usize>,
}

impl Problem {
    pub const fn say(message: &'static str) -> Self {
        Self { message, number: None }
    }

    pub const fn count(message: &'static str, number: usize) -> Self {
        Self { message, number: Some(number) }
    }
}

/// Names and values as they were sent, and the problems found since. It never fails to be read.
#[derive(Debug, Clone, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    problems: Vec<(&'static str, Problem)>,
}

impl Form {
    pub fn new(values: Vec<(String, String)>) -> Self {
        Self { values, problems: Vec::new() }
    }

    /// A form that shows what is stored.
    pub fn filled<const N: usize>(values: [(&str, &str); N]) -> Self {
        Self::new(values.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    /// Adds a value to a form that shows what is stored.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// The first value of a field, as it was typed.
    pub fn text(&self, field: &str) -> &str {
        self.values.iter().find(|it| it.0 == field).map_or("", |it| it.1.as_str())
    }

    /// Every value of a field.
    pub fn all<'f>(&'f self, field: &'f str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |it| it.0 == field).map(|it| it.1.as_str())
    }

    /// Whether a box is ticked or an option chosen.
    pub fn has(&self, field: &str, value: impl AsRef<str>) -> bool {
        self.all(field).any(|it| it == value.as_ref())
    }

    pub fn problem(&self, field: &str) -> Option<Problem> {
        self.problems.iter().find(|it| it.0 == field).map(|it| it.1)
    }

    pub fn problems(&self) -> &[(&'static str, Problem)] {
        &self.problems
    }

    pub fn is_fit(&self) -> bool {
        self.problems.is_empty()
    }

    /// Notes a problem; only the first of each field is shown.
    pub fn refuse<T>(&mut self, field: &'static str, problem: Problem) -> Option<T> {
        self.problems.push((field, problem));
        None
    }

    /// Reads one field; notes the problem and answers `None` when it is not fit.
    pub fn read<T>(
        &mut self,
        field: &'static str,
        parse: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        match parse(self.text(field)) {
            Ok(value) => Some(value),
            Err(problem) => self.refuse(field, problem),
        }
    }

    /// Reads a text that may be empty.
    pub fn optional(&mut self, field: &'static str, limits: Limits) -> Option<String> {
        self.read(field, |it| text::parse(it, limits))
    }

    /// Reads a text that must not be empty; `missing` says what to enter.
    pub fn required(
        &mut self,
        field: &'static str,
        limits: Limits,
        missing: &'static str,
    ) -> Option<String> {
        self.read(field, |it| match text::parse(it, limits)? {
            text if text.is_empty() => Err(Problem::say(missing)),
            text => Ok(text),
        })
    }

    /// Reads one of a list of options; `missing` says what to select.
    pub fn choice<T>(
        &mut self,
        field: &'static str,
        known: impl FnOnce(&str) -> Option<T>,
        missing: &'static str,
    ) -> Option<T> {
        self.read(field, |it| known(it).ok_or(Problem::say(missing)))
    }

    /// Reads an option that may be left open.
    pub fn choice_or_none<T>(
        &mut self,
        field: &'static str,
        known: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        self.read(field, |it| match it {
            "" => Ok(None),
            it => known(it).map(Some).ok_or(Problem::say("problem-choose")),
        })
    }

    /// Reads every ticked value; one that was never offered is a problem.
    pub fn choices<T>(
        &mut self,
        field: &'static str,
        known: impl Fn(&str) -> Option<T>,
    ) -> Option<Vec<T>> {
        let found: Option<Vec<T>> = self.all(field).map(known).collect();
        found.or_else(|| self.refuse(field, Problem::say("problem-choose")))
    }

    /// A hidden number, such as that of a record acted upon.
    pub fn number<T: FromStr>(&self, field: &str) -> Option<T> {
        self.text(field).parse().ok()
    }

    /// Wants a box to be ticked.
    pub fn agreed(&mut self, field: &'static str, missing: &'static str) -> Option<()> {
        self.choice(field, |it| (it == "yes").then_some(()), missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_problems_are_found_at_once_and_nothing_typed_is_lost() {
        let values = [("name", " "), ("kind", "x"), ("tick", "1"), ("tick", "9")];
        let mut form = Form::filled(values);
        let name = form.required("name", text::line(80), "name-enter");
        let kind = form.choice("kind", |it| (it == "a").then_some(it.len()), "problem-choose");
        let ticks = form.choices("tick", |it| it.parse::<u8>().ok().filter(|it| *it < 5));
        assert!(name.is_none() && kind.is_none() && ticks.is_none());
        let fields: Vec<_> = form.problems().iter().map(|it| it.0).collect();
        assert_eq!(fields, ["name", "kind", "tick"]);
        assert_eq!((form.text("kind"), form.has("tick", "9")), ("x", true));
    }
}
