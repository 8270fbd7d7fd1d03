//! A language that nobody speaks, for tests: English with accents, nearly twice as long, each message between brackets. What
//! stands on a screen without them was not said by a message, and what is cut there has no room for another language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// What every message begins with.
pub const BEGIN: &str = "⟦";
/// What every message ends with.
pub const END: &str = "⟧";

/// A file of messages, said so.
///
/// # Panics
///
/// Where the file is not well formed.
pub fn pseudo(file: &str) -> String {
    let mut resource = parse(file.to_owned()).unwrap_or_else(|(_, errors)| panic!("not well formed: {errors:?}"));
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        // What stands between two sentences, or inside one, is no sentence.
        if matches!(message.id.name.as_str(), "between-sentences" | "sum") {
            continue;
        }
        if let Some(pattern) = &mut message.value {
            stretch(pattern);
            pattern.elements.insert(0, PatternElement::TextElement { value: BEGIN.to_owned() });
            pattern.elements.push(PatternElement::TextElement { value: END.to_owned() });
        }
    }
    serialize(&resource)
}

fn stretch(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretched(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| stretch(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => stretch_inline(inline),
        }
    }
}

fn stretch_inline(inline: &mut InlineExpression<String>) {
    if let InlineExpression::Placeable { expression } = inline
        && let Expression::Select { variants, .. } = expression.as_mut()
    {
        variants.iter_mut().for_each(|variant| stretch(&mut variant.value));
    }
}

/// Words with accents, each with a second vowel, and as many words more as make it 1.8 times as long.
fn stretched(words: &str) -> String {
    let accented = |letter: char| match letter {
        'a' => "áá",
        'e' => "éé",
        'i' => "íí",
        'o' => "óó",
        'u' => "úú",
        'A' => "Á",
        'E' => "É",
        'I' => "Í",
        'O' => "Ó",
        'U' => "Ú",
        'c' => "ç",
        'n' => "ñ",
        's' => "š",
        'y' => "ý",
        'z' => "ž",
        _ => "",
    };
    let mut said = String::new();
    for letter in words.chars() {
        match accented(letter) {
            "" => said.push(letter),
            other => said.push_str(other),
        }
    }
    let wanted = words.chars().count() * 18 / 10;
    // A label of one short word grows as well; blanks and marks between two places do not.
    if words.chars().any(char::is_alphabetic) {
        let end = said.trim_end().len();
        let behind = said.split_off(end);
        while said.chars().count() + behind.len() < wanted {
            said.push_str(" öö");
        }
        said.push_str(&behind);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_longer_and_between_brackets() {
        let said = pseudo("## Heads\n\nhello = Open it by { $day }\nbetween-sentences = { \" \" }\n");
        assert!(said.contains("hello = ⟦Ópééñ íít bý öö"), "{said}");
        assert!(said.contains("{ $day }⟧"), "{said}");
        assert!(said.contains("between-sentences = { \" \" }"), "{said}");
        assert!(said.contains("## Heads"), "{said}");
        let many = pseudo("many = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n } left\n");
        assert!(many.contains("[one] { $n } dááý") && many.contains("lééft"), "{many}");
    }
}
