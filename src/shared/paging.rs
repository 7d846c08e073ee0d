//! Pages of a list, by number.

/// Where a list of results stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// From 1.
    pub page: usize,
    pub pages: usize,
}

/// One place in the row of page numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Page(usize),
    Gap,
}

impl Paging {
    /// `None` when there is no such page; an empty list has one.
    pub fn new(page: usize, total: usize, per_page: usize) -> Option<Self> {
        let pages = total.div_ceil(per_page).max(1);
        (1..=pages).contains(&page).then_some(Self { page, pages })
    }

    /// The same for a list that the database counts.
    pub fn of(page: usize, total: i64, per_page: usize) -> Option<Self> {
        Self::new(page, usize::try_from(total).unwrap_or_default(), per_page)
    }

    pub fn previous(self) -> Option<usize> {
        (self.page > 1).then(|| self.page - 1)
    }

    pub fn next(self) -> Option<usize> {
        (self.page < self.pages).then(|| self.page + 1)
    }

    /// The first, the last, and those around this one, with gaps between.
    pub fn steps(self) -> Vec<Step> {
        let near = |it: usize| it == 1 || it == self.pages || it.abs_diff(self.page) <= 1;
        let mut steps = Vec::new();
        for page in [1, 2, self.page.saturating_sub(1), self.page, self.page + 1, self.pages] {
            let seen = |step: &Step| matches!(step, Step::Page(it) if *it >= page);
            if (1..=self.pages).contains(&page) && near(page) && !steps.iter().any(seen) {
                let before = steps.last().copied();
                if matches!(before, Some(Step::Page(it)) if it + 1 < page) {
                    steps.push(Step::Gap);
                }
                steps.push(Step::Page(page));
            }
        }
        steps
    }
}

/// Page numbers that are read; beyond them nobody pages.
const DEEPEST: usize = 1000;

/// A page number as it is read, with what the database needs: how many lines, and how many to leave out.
pub fn window(page: usize, per_page: usize) -> (usize, i64, i64) {
    let page = page.clamp(1, DEEPEST);
    let number = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    (page, number(per_page), number((page - 1) * per_page))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(page: usize, pages: usize) -> String {
        let word = |step: Step| match step {
            Step::Page(it) => it.to_string(),
            Step::Gap => "…".to_owned(),
        };
        let steps = Paging { page, pages }.steps();
        steps.into_iter().map(word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_row_shows_ends_and_neighbours() {
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(1, 4), "1 2 … 4");
        assert_eq!(shown(2, 4), "1 2 3 4");
        assert_eq!(shown(5, 9), "1 … 4 5 6 … 9");
        assert_eq!(shown(9, 9), "1 … 8 9");
    }

    #[test]
    fn there_is_no_page_beyond_the_last() {
        assert_eq!(Paging::new(1, 0, 10), Some(Paging { page: 1, pages: 1 }));
        assert_eq!(Paging::new(2, 10, 10), None);
        assert_eq!(Paging::new(2, 11, 10), Some(Paging { page: 2, pages: 2 }));
        assert_eq!(Paging::new(0, 11, 10), None);
    }
}
