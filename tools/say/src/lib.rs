//! Puts the core's messages into words, natively: Fluent by Mozilla's `fluent-bundle`, days and numbers by the Unicode CLDR in
//! ICU4X. The files are the very ones of the extension, and what comes out is what `extension/say.js` gives in a browser.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "words that are wrong are a fault of ours: whatever says them stops"
)]

pub mod pseudo;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Debug;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, MDT, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_datetime::preferences::HourCycle;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use recourse::day::Day;
use recourse::message::View;
use recourse::money::Money;
use recourse::plain::{FromPlain, Plain};
use recourse::text::{Arg, CHOICES, MESSAGES, Message, Text, ToldTime};
use unic_langid::LanguageIdentifier;

/// The language in which everything is said, and which steps in for another where that has no words yet.
pub const ENGLISH: &str = "en";

/// Languages written from right to left: in them every place of a message is kept apart from what stands around it.
const RIGHT_TO_LEFT: [&str; 2] = ["ar", "he"];

/// What the files hold, by language; English is the first.
macro_rules! files {
    ($($tag:literal),*) => {
        [$(($tag, include_str!(concat!("../../../extension/locales/", $tag, ".ftl")))),*]
    };
}

const FILES: [(&str, &str); 19] = files!(
    "en", "ar", "cs", "de", "es", "fr", "he", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi"
);

static LANGUAGES: LazyLock<BTreeMap<&str, Language>> =
    LazyLock::new(|| FILES.iter().map(|(tag, file)| (*tag, Language::new(tag, file))).collect());

/// The tags of the languages that there are words in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(tag, _)| *tag)
}

/// Every message several times, with arguments of each kind that it takes: numbers of every plural, days, sums.
pub fn samples() -> Vec<Text> {
    let sums = |amounts: &[(&str, i64)]| {
        let sum = |(currency, minor): &(&str, i64)| Money { currency: (*currency).to_owned(), minor: *minor };
        Arg::Sums(amounts.iter().map(sum).collect())
    };
    // Of each plural of any language one. Natively `intl_pluralrules` leaves the modulo out of Arabic's rules, so that of its numbers
    // above 102 only those are said rightly that end in 00, 01 or 02; browsers say them all.
    let counts = [0, 1, 2, 3, 5, 11, 21, 101, 12_300];
    let mut samples = Vec::new();
    for (id, args) in MESSAGES {
        for (n_of, n) in counts.into_iter().enumerate() {
            let sample = |kind: &str| match kind {
                "usize" | "i64" => Arg::Count(n),
                "ToldDay" => Arg::Day(Day(20_000 + n as i32 % 400), n % 2 == 0),
                "ToldTime" => Arg::Time(ToldTime {
                    day: Day(20_000 + n as i32 % 400),
                    year: n % 2 == 0,
                    minutes: (n % 3 > 0).then_some(n * 61 % 1440),
                }),
                "Text" => Arg::Text(Box::new(Text::Verbatim("(a text)".to_owned()))),
                "Number" => Arg::Text(Box::new(Text::Verbatim("1999000000000001".to_owned()))),
                "Listed" => Arg::Listed((0..n.clamp(1, 4)).map(|n| Text::Verbatim(format!("one {n}"))).collect()),
                "Vec<Money>" if n == 1 => sums(&[("USD", 1_250)]),
                "Vec<Money>" => sums(&[("USD", 123_450), ("JPY", 900), ("KWD", n)]),
                other => {
                    let names = CHOICES.iter().find(|(kind, _)| *kind == other).map(|(_, names)| *names);
                    let names = names.unwrap_or_else(|| panic!("{id} takes {other}, and no sample of that is made"));
                    Arg::Choice(names.iter().cycle().nth(n_of).expect("a kind has names"))
                }
            };
            let args = args.iter().map(|(name, kind)| (*name, sample(kind))).collect::<Vec<_>>();
            // One without arguments always says the same.
            if !args.is_empty() || n == 0 {
                samples.push(Text::Message(Message { id, args }));
            }
        }
    }
    samples.push(Text::Several(samples.iter().take(3).cloned().collect()));
    samples.push(Text::Lines(samples.iter().take(3).cloned().collect()));
    samples
}

/// A language, with its messages.
pub struct Language {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// From its tag and its file.
    ///
    /// # Panics
    ///
    /// Where the file is not well formed, with its first error: a file that says only half of what it should is a fault.
    fn new(tag: &str, file: &str) -> Self {
        let resource =
            FluentResource::try_new(file.to_owned()).unwrap_or_else(|(_, errors)| panic!("{tag}.ftl: {errors:?}"));
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("the tag of a language")]);
        bundle.set_use_isolating(RIGHT_TO_LEFT.contains(&tag));
        bundle.set_formatter(Some(number));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{tag}.ftl: {errors:?}"));
        Self { locale: tag.parse().expect("the tag of a language"), bundle }
    }

    /// The one of a tag, of those there are.
    pub fn named(tag: &str) -> Option<&'static Self> {
        LANGUAGES.get(tag)
    }

    /// A text in words.
    pub fn text(&self, text: &Text) -> String {
        match text {
            Text::Verbatim(words) => words.clone(),
            Text::Message(message) => self.message(message),
            Text::Lines(texts) => texts.iter().map(|text| self.text(text)).collect::<Vec<_>>().join("\n"),
            Text::Several(texts) => {
                let space = self.plain("between-sentences", None).unwrap_or_else(|| " ".to_owned());
                texts.iter().map(|text| self.text(text)).collect::<Vec<_>>().join(&space)
            }
        }
    }

    /// All that a view says, in the order in which it stands there.
    pub fn view(&self, view: &View) -> String {
        let own = Some(self.text(&view.text)).filter(|text| !text.is_empty());
        own.into_iter().chain(view.children.iter().map(|child| self.view(child))).collect::<Vec<_>>().join(" ")
    }

    /// # Panics
    ///
    /// Where the language has no such message, or needs an argument that it did not get.
    fn message(&self, Message { id, args }: &Message) -> String {
        let args = args.iter().map(|(name, arg)| (*name, self.arg(arg))).collect::<FluentArgs<'_>>();
        let said = self.plain(id, Some(&args)).unwrap_or_else(|| panic!("{}.ftl has no message {id}", self.locale));
        // A day may end in a full stop of its own (`5 янв.`): at the end of a sentence that is enough.
        args.iter().fold(said, |said, (_, place)| match place {
            FluentValue::String(place) if place.ends_with('.') => said.replace(&[place.as_ref(), "."].concat(), place),
            _ => said,
        })
    }

    fn plain(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        assert!(errors.is_empty(), "{id} in {}.ftl: {errors:?}", self.locale);
        Some(words)
    }

    fn arg(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Count(n) => FluentValue::from(*n),
            Arg::Day(day, year) => self.day(*day, *year).into(),
            Arg::Time(ToldTime { day, year, minutes: None }) => self.day(*day, *year).into(),
            Arg::Time(ToldTime { day, year, minutes: Some(minutes) }) => self.time(*day, *year, *minutes).into(),
            Arg::Choice(name) => (*name).into(),
            Arg::Text(text) => match text.as_ref() {
                Text::Verbatim(words) => words.clone().into(),
                own => self.in_its_direction(self.text(own)).into(),
            },
            Arg::Listed(texts) => {
                self.in_its_direction(self.list(texts, ListFormatter::try_new_unit(self.lists(), wide()))).into()
            }
            Arg::Sums(sums) => self.sums(sums).into(),
        }
    }

    /// Words of ours inside a message. Where nothing but marks stands outside of their own places, they would be laid out from left
    /// to right in any language.
    fn in_its_direction(&self, words: String) -> String {
        if RIGHT_TO_LEFT.contains(&self.locale.id.language.as_str()) {
            ["\u{2067}", &words, "\u{2069}"].concat()
        } else {
            words
        }
    }

    fn lists(&self) -> ListFormatterPreferences {
        (&self.locale).into()
    }

    fn list<E: Debug>(&self, texts: &[Text], formatter: Result<ListFormatter, E>) -> String {
        let texts = texts.iter().map(|text| self.text(text)).collect::<Vec<_>>();
        formatter.expect("data of every language").format(texts.iter()).to_string()
    }

    /// A time by 24 hours, as the site writes its own.
    fn time(&self, day: Day, year: bool, minutes: i64) -> String {
        let (of, month, number) = day.parts();
        let date = Date::try_new_gregorian(of, month as u8, number as u8).expect("a day that there is");
        let time = Time::try_new((minutes / 60) as u8, (minutes % 60) as u8, 0, 0).expect("a time of a day");
        let at = DateTime { date, time };
        let mut locale = DateTimeFormatterPreferences::from(&self.locale);
        locale.hour_cycle = Some(HourCycle::H23);
        if year {
            FixedCalendarDateTimeFormatter::try_new(locale, YMDT::medium().with_time_precision(TimePrecision::Minute))
                .expect("data of every language")
                .format(&at)
                .to_string()
        } else {
            FixedCalendarDateTimeFormatter::try_new(locale, MDT::medium().with_time_precision(TimePrecision::Minute))
                .expect("data of every language")
                .format(&at)
                .to_string()
        }
    }

    fn day(&self, day: Day, year: bool) -> String {
        let (of, month, number) = day.parts();
        let date = Date::try_new_gregorian(of, month as u8, number as u8).expect("a day that there is");
        let locale = (&self.locale).into();
        if year {
            FixedCalendarDateTimeFormatter::try_new(locale, YMD::medium())
                .expect("data of every language")
                .format(&date)
                .to_string()
        } else {
            FixedCalendarDateTimeFormatter::try_new(locale, MD::medium())
                .expect("data of every language")
                .format(&date)
                .to_string()
        }
    }

    fn sums(&self, sums: &[Money]) -> String {
        let sums = sums.iter().map(|sum| self.sum(sum)).collect::<Vec<_>>();
        let formatter = ListFormatter::try_new_and(self.lists(), wide());
        formatter.expect("data of every language").format(sums.iter()).to_string()
    }

    fn decimal(locale: &Locale, number: &Decimal) -> String {
        let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default());
        formatter.expect("data of every language").format(number).to_string()
    }

    fn sum(&self, Money { currency, minor }: &Money) -> String {
        let mut amount = Decimal::from(*minor);
        amount.multiply_pow10(-i16::try_from(recourse::money::digits(currency)).unwrap_or_default());
        let amount = Self::decimal(&self.locale, &amount);
        let args = [("currency", currency.clone()), ("amount", amount)].into_iter().collect::<FluentArgs<'_>>();
        self.plain("sum", Some(&args)).expect("every language has it")
    }
}

fn wide() -> ListFormatterOptions {
    ListFormatterOptions::default().with_length(ListLength::Wide)
}

/// The language of a bundle, where it writes a number.
struct OfBundle(LanguageIdentifier);

impl Memoizable for OfBundle {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(language))
    }
}

/// A number as its language writes it: Fluent alone would write its digits.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let written = memoizer.with_try_get::<OfBundle, _, _>((), |OfBundle(language)| {
        let locale: Locale = language.to_string().parse().expect("the tag of a language");
        Language::decimal(&locale, &Decimal::from(number.value as i64))
    });
    written.ok()
}

/// What can be said in English, for whoever asks for no other language.
pub trait InEnglish {
    /// All of it, in the order in which it stands there.
    fn english(&self) -> String;
}

/// Plain values as they leave the background: every message that stands in them is in English.
pub fn in_words(plain: &Plain) -> Plain {
    match plain {
        Plain::List(values) => Plain::List(values.iter().map(in_words).collect()),
        Plain::Map(members) => match Text::from_plain(plain) {
            Ok(text) => Plain::Text(text.english()),
            Err(_) => Plain::Map(members.iter().map(|(name, value)| (name.clone(), in_words(value))).collect()),
        },
        other => other.clone(),
    }
}

fn in_english() -> &'static Language {
    Language::named(ENGLISH).expect("it is one of the files")
}

impl InEnglish for Text {
    fn english(&self) -> String {
        in_english().text(self)
    }
}

impl InEnglish for View {
    fn english(&self) -> String {
        in_english().view(self)
    }
}
