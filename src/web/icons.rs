//! The icons in use, each drawn inline so that it takes the colour of its text and costs no request.

use crate::services::markdown::Html;

macro_rules! icons {
    ($($name:literal),+ $(,)?) => {
        /// An icon by its name in `templates/icons`; decoration only, words stand beside it.
        pub fn icon(name: &str) -> Html {
            let drawing = match name {
                $($name => include_str!(concat!("../../templates/icons/", $name, ".svg")),)+
                _ => "",
            };
            Html::made(drawing.to_owned())
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$($name),+];
    };
}

icons!(
    "arrow-right",
    "badge-check",
    "bell",
    "briefcase-business",
    "building-2",
    "calendar",
    "chart-column",
    "chevron-right",
    "circle-alert",
    "circle-check",
    "circle-user-round",
    "clipboard-check",
    "download",
    "equal",
    "external-link",
    "file-text",
    "flag",
    "globe",
    "graduation-cap",
    "hand-coins",
    "hand-heart",
    "house-plus",
    "id-card",
    "info",
    "key-round",
    "landmark",
    "languages",
    "life-buoy",
    "link",
    "list",
    "list-filter",
    "lock-open",
    "mail",
    "map",
    "map-pin",
    "menu",
    "printer",
    "quote",
    "route",
    "rss",
    "search",
    "shield-check",
    "sprout",
    "stamp",
    "table-2",
    "truck",
    "umbrella",
    "undo-2",
    "unlink",
    "users-round",
    "x",
);

/// The icon of an objective.
pub fn of_objective(number: i16) -> Html {
    icon(match number {
        1 => "chart-column",
        2 => "sprout",
        3 => "info",
        4 => "id-card",
        5 => "route",
        6 => "briefcase-business",
        7 => "umbrella",
        8 => "life-buoy",
        9 => "truck",
        10 => "unlink",
        11 => "stamp",
        12 => "clipboard-check",
        13 => "lock-open",
        14 => "landmark",
        15 => "house-plus",
        16 => "users-round",
        17 => "equal",
        18 => "graduation-cap",
        19 => "hand-heart",
        20 => "hand-coins",
        21 => "undo-2",
        22 => "shield-check",
        _ => "globe",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_in_the_folder_is_used_and_drawn() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/icons");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap().replace(".svg", ""))
            .collect();
        files.sort();
        assert_eq!(files, NAMES);
    }
}
