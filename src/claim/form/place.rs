//! Which controls of a page are the dispute form: one form, and nothing else.
//!
//! A page may hold a search, a chat, a rating and the form of another line beside the claim's own form, and all of them have
//! text boxes. The claim's form is the smallest part of the page that holds a reason together with a letter or an amount,
//! between two buttons that go on; what stands around it joins where nothing says that it is another form. A step of a form
//! that shows less than that at a time is known by the words of its labels alone.

use super::controls::{Area, FormSnapshot};
use super::plan::{FieldRole, Why};
use super::question::{answers, tells_a_reason};
use super::roles::{Confidence, ELSE, Field};
use crate::claim::words::{FormWords, smooth};

/// Which controls may be filled, by their place among the controls; or why none may.
pub(super) fn of_the_form(
    form: &FormSnapshot,
    fields: &[Field<'_>],
    line: Option<&str>,
    words: &FormWords,
) -> Result<Vec<bool>, Why> {
    let mut page = FormPage { form, fields, words, stops: stops(form, words), drawers: Vec::new() };
    page.drawers = page.find_drawers();
    let mut within = match page.smallest().as_slice() {
        [] => return page.step(),
        [one] => *one,
        several => page.of_line(several, line)?,
    };
    page.look_for_other_purposes(&within)?;
    page.check_line(within.area, line)?;
    let mut allowed = page.inside(within);
    // Outwards, to the end of the form, the dialog or the page.
    while page.area(within.area).is_some_and(|area| !area.closed) {
        within.area = page.outer(within.area);
        page.join(within, &mut allowed);
    }
    Ok(allowed)
}

/// What forms are for that are no claim.
const PURPOSES: [&str; 7] = ["cancel", "rating", "answer", "talk", "report", "confirm", "address"];

/// A part of the page: an area, or all of it, and in it what stands between two buttons that go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    area: Option<u32>,
    stretch: usize,
}

struct FormPage<'a, 'f> {
    form: &'f FormSnapshot,
    fields: &'f [Field<'a>],
    words: &'f FormWords,
    /// The places of the buttons that go on, each as the number of controls before it.
    stops: Vec<u32>,
    /// The areas that stay where they are and are the form all the same.
    drawers: Vec<u32>,
}

fn stops(form: &FormSnapshot, words: &FormWords) -> Vec<u32> {
    let all = form.areas.iter().flat_map(|area| &area.buttons);
    let mut stops: Vec<u32> =
        all.filter(|button| words.has(&smooth(&button.text), "go on")).map(|button| button.before).collect();
    stops.sort_unstable();
    stops.dedup();
    stops
}

impl FormPage<'_, '_> {
    fn area(&self, area: Option<u32>) -> Option<&Area> {
        self.form.areas.get(area? as usize)
    }

    fn outer(&self, area: Option<u32>) -> Option<u32> {
        self.area(area)?.inside.filter(|outer| Some(*outer) < area)
    }

    /// An area and those around it, the inner one first.
    fn around(&self, area: u32) -> impl Iterator<Item = (u32, &Area)> {
        let mut next = Some(area);
        core::iter::from_fn(move || {
            let here = next?;
            let area = self.area(Some(here))?;
            next = area.inside.filter(|outer| *outer < here);
            Some((here, area))
        })
    }

    fn stretch(&self, n: usize) -> usize {
        self.stops.iter().filter(|before| (**before as usize) <= n).count()
    }

    fn is_in(&self, n: usize, part: Part) -> bool {
        let area = self.area_of(n);
        self.stretch(n) == part.stretch
            && part.area.is_none_or(|wanted| self.around(area).any(|(here, _)| here == wanted))
    }

    fn floats(&self, n: usize) -> bool {
        let floats = |(here, area): (u32, &Area)| area.floats && !self.drawers.contains(&here);
        self.form.controls.get(n).is_some_and(|control| self.around(control.area).any(floats))
    }

    /// The drawers that hold the form: nothing outside them is one, and of what they hold the labels and options ask for one
    /// of a claim's reasons together with a letter or an amount, or a step of that below a heading that speaks of a claim. A
    /// chat, a search or a box for feedback holds no such thing.
    fn find_drawers(&self) -> Vec<u32> {
        if !self.form.areas.iter().any(|area| area.floats) || !self.smallest().is_empty() {
            return Vec::new();
        }
        let is_drawer = |here: u32| {
            let inside = |area: u32| self.around(area).any(|(each, _)| each == here);
            let has = |role: FieldRole, least: Confidence| {
                self.fields.iter().any(|field| {
                    !field.control.hidden
                        && inside(field.control.area)
                        && field.confidence(role).is_some_and(|confidence| confidence >= least)
                        && (!field.is_choice() || answers(field, role, self.words))
                        && (role != FieldRole::Reason || field.is_closed() || tells_a_reason(field, self.words))
                })
            };
            let is_claim = || {
                let areas = (0..).zip(&self.form.areas).filter(|(each, _)| inside(*each));
                let mut heads = areas.flat_map(|(_, area)| &area.heads);
                heads.any(|head| self.words.has(&smooth(&head.text), "claim"))
            };
            let asks = |role| has(role, Confidence::Options);
            let is_whole = asks(FieldRole::Reason)
                && [FieldRole::Amount, FieldRole::Description].into_iter().any(|role| has(role, Confidence::Loosely));
            is_whole
                || is_claim() && [FieldRole::Reason, FieldRole::Received, FieldRole::Solution].into_iter().any(asks)
        };
        let floating = (0..).zip(&self.form.areas).filter(|(_, area)| area.floats).map(|(here, _)| here);
        floating.filter(|here| is_drawer(*here)).collect()
    }

    /// Fields that may be the form's: seen, staying in their place, and with a role.
    fn candidates(&self) -> impl Iterator<Item = &Field<'_>> {
        self.fields.iter().filter(|field| !field.control.hidden && !field.roles.is_empty() && !self.floats(field.n))
    }

    /// The smallest parts that hold a reason together with a letter or an amount.
    fn smallest(&self) -> Vec<Part> {
        let has = |part: Part, role: FieldRole| {
            let mut within = self.candidates().filter(|field| self.is_in(field.n, part));
            within.any(|field| field.confidence(role).is_some())
        };
        let is_whole = |part: &Part| has(*part, FieldRole::Amount) || has(*part, FieldRole::Description);
        let mut smallest: Vec<Part> = Vec::new();
        for reason in self.candidates().filter(|field| field.confidence(FieldRole::Reason).is_some()) {
            let stretch = self.stretch(reason.n);
            let areas = self.around(self.area_of(reason.n)).map(|(area, _)| Some(area)).chain([None]);
            let whole = areas.map(|area| Part { area, stretch }).find(is_whole);
            smallest.extend(whole.filter(|part| !smallest.contains(part)));
        }
        let holds = |outer: &Part, inner: &Part| {
            let within = |area| outer.area.is_none_or(|outer| self.around(area).any(|(here, _)| here == outer));
            outer != inner && outer.stretch == inner.stretch && inner.area.is_some_and(within)
        };
        let all = smallest.clone();
        smallest.retain(|part| !all.iter().any(|inner| holds(part, inner)));
        smallest
    }

    fn area_of(&self, n: usize) -> u32 {
        self.form.controls.get(n).map_or(0, |control| control.area)
    }

    /// Of several forms, the one that names the claim's line.
    fn of_line(&self, parts: &[Part], line: Option<&str>) -> Result<Part, Why> {
        let names = |part: &&Part| {
            let mut areas = part.area.into_iter().flat_map(|area| self.around(area));
            areas.any(|(_, area)| area.lines.iter().any(|named| Some(named.as_str()) == line))
        };
        let mut own = parts.iter().filter(names);
        match (own.next(), own.next()) {
            (Some(one), None) => Ok(*one),
            _ => Err(Why::Ambiguous),
        }
    }

    fn check_line(&self, area: Option<u32>, line: Option<&str>) -> Result<(), Why> {
        let Some(line) = line else { return Ok(()) };
        let mut named = area.into_iter().flat_map(|area| self.around(area)).flat_map(|(_, area)| &area.lines);
        if named.any(|named| named != line) { Err(Why::OtherOrder) } else { Ok(()) }
    }

    fn inside(&self, part: Part) -> Vec<bool> {
        (0..self.fields.len()).map(|n| self.is_in(n, part) && !self.floats(n)).collect()
    }

    /// Lets join what stands in a wider part, as far as its own labels say that it belongs to the form.
    fn join(&self, part: Part, allowed: &mut [bool]) {
        let has = |allowed: &[bool], role: FieldRole| {
            self.fields.iter().any(|field| {
                allowed.get(field.n) == Some(&true)
                    && !field.control.hidden
                    && field.confidence(role).is_some_and(|confidence| confidence > Confidence::Shape)
            })
        };
        let missing: Vec<FieldRole> = FieldRole::ALL.into_iter().filter(|role| !has(allowed, *role)).collect();
        for field in self.fields {
            let may = |role: &&FieldRole| {
                let least = if **role == FieldRole::Description { Confidence::Label } else { Confidence::Options };
                field.confidence(**role).is_some_and(|confidence| confidence >= least)
            };
            let joins = missing.iter().any(|role| may(&role))
                && self.is_in(field.n, part)
                && !self.floats(field.n)
                && self.is_open_to(field.n, part.area);
            if let Some(slot) = allowed.get_mut(field.n).filter(|_| joins) {
                *slot = true;
            }
        }
    }

    /// Whether nothing between a control and an area around it makes a form of its own: none that is closed, none with a
    /// heading or a button of another purpose.
    fn is_open_to(&self, n: usize, outer: Option<u32>) -> bool {
        let Some(control) = self.form.controls.get(n) else { return false };
        let between = self.around(control.area).take_while(|(here, _)| Some(*here) != outer);
        let is_else = |mark: &super::controls::Mark| self.is_of_another_purpose(&mark.text);
        between.into_iter().all(|(_, area)| !area.closed && !area.heads.iter().chain(&area.buttons).any(is_else))
    }

    fn is_of_another_purpose(&self, text: &str) -> bool {
        let text = smooth(text);
        PURPOSES.into_iter().any(|what| self.words.labels(&text, what))
    }

    /// Refuses a form of which the page's title, the headings above it or its buttons say that it is for something else.
    fn look_for_other_purposes(&self, part: &Part) -> Result<(), Why> {
        let mut own = self.candidates().filter(|field| self.is_in(field.n, *part)).map(|field| field.n);
        let Some(first) = own.next() else { return Ok(()) };
        let last = own.last().unwrap_or(first);
        let area = self.area_of(first);
        let areas: Vec<&Area> = self.around(part.area.unwrap_or(area)).map(|(_, area)| area).collect();
        let is_else = |text: &str| self.is_of_another_purpose(text);
        // The heading that stands last before the form, inside it or else around it. What a page cancels it says further out
        // as well.
        let above: Vec<&str> = areas
            .iter()
            .filter_map(|area| area.heads.iter().rfind(|head| (head.before as usize) <= first))
            .map(|head| head.text.as_str())
            .collect();
        let cancels = |text: &str| self.words.labels(&smooth(text), "cancel");
        if above.first().is_some_and(|head| is_else(head))
            || above.iter().any(|head| cancels(head))
            || is_else(&self.form.title)
        {
            return Err(Why::OtherForm);
        }
        // Whoever answers a proposal is in a dispute already.
        let has = |what: &str, text: &str| self.words.has(&smooth(text), what);
        let answers = |field: &&Field<'_>| {
            let control = field.control;
            let mut around = control.around().chain(control.options.iter().map(|option| option.text.as_str()));
            !control.hidden
                && self.is_in(field.n, *part)
                && control.options.iter().any(|option| has("answer", &option.text))
                && around.any(|text| has("proposal", text))
        };
        if self.fields.iter().any(|field| answers(&field)) {
            return Err(Why::OtherForm);
        }
        let end = self.stops.iter().find(|before| (**before as usize) > last).map_or(u32::MAX, |before| *before);
        let buttons: Vec<&str> = self
            .form
            .areas
            .iter()
            .flat_map(|area| &area.buttons)
            .filter(|button| {
                (button.before as usize) > first && button.before <= end && (button.before as usize) <= last + 1
            })
            .map(|button| button.text.as_str())
            .collect();
        let goes_on = |text: &&str| self.words.has(&smooth(text), "go on") && !is_else(text);
        if buttons.iter().any(|text| is_else(text)) && !buttons.iter().any(goes_on) {
            return Err(Why::OtherForm);
        }
        Ok(())
    }

    /// The fields of a form that shows one step at a time, or one below the other with a button to each.
    fn step(&self) -> Result<Vec<bool>, Why> {
        let mut allowed = vec![false; self.fields.len()];
        let labelled =
            |field: &&Field<'_>| field.roles.iter().any(|(_, confidence)| *confidence >= Confidence::Options);
        let all: Vec<&Field<'_>> = self.candidates().filter(labelled).collect();
        // The part that asks for a reason, or else for an amount, is the form.
        let most =
            [FieldRole::Reason, FieldRole::Amount, FieldRole::Received, FieldRole::Solution, FieldRole::Description];
        let lead = most.into_iter().find_map(|role| all.iter().find(|field| field.confidence(role).is_some()));
        let Some(lead) = lead else { return Ok(allowed) };
        let area = self.closed_around(lead.n);
        self.look_for_other_purposes(&Part { area, stretch: self.stretch(lead.n) })?;
        for field in all.iter().filter(|field| self.closed_around(field.n) == area) {
            let part = Part { area, stretch: self.stretch(field.n) };
            let beside = || all.iter().filter(|other| self.is_in(other.n, part));
            let is_only_letter = beside().all(|other| other.confidence(FieldRole::Description).is_some());
            let belongs = self.is_open_to(field.n, area)
                && self.look_for_other_purposes(&part).is_ok()
                && !self.asks_for_a_parcel(&part)
                && (!is_only_letter || self.is_a_step(&part));
            if let Some(slot) = allowed.get_mut(field.n) {
                *slot = belongs;
            }
        }
        Ok(allowed)
    }

    /// The form, dialog or frame that a control stands in.
    fn closed_around(&self, n: usize) -> Option<u32> {
        let area = self.form.controls.get(n)?.area;
        self.around(area).find(|(_, area)| area.closed).map(|(here, _)| here)
    }

    /// Whether a text box for a shipment's number stands there as well.
    fn asks_for_a_parcel(&self, part: &Part) -> bool {
        let is_number = |text: &String| self.words.labels(&smooth(text), ELSE[1]);
        self.form.controls.iter().enumerate().any(|(n, control)| {
            let near = control.near.first();
            control.kind.is_text() && self.is_in(n, *part) && (is_number(&control.label) || near.is_some_and(is_number))
        })
    }

    /// Whether the page shows that it is one step of several, or fields of the other steps are there and hidden; a lone text
    /// box is no letter field for being the only one.
    fn is_a_step(&self, part: &Part) -> bool {
        let is_hidden_role = |field: &Field<'_>| {
            field.control.hidden
                && [FieldRole::Reason, FieldRole::Amount]
                    .into_iter()
                    .any(|role| field.confidence(role) == Some(Confidence::Label))
        };
        let marks = || self.form.areas.iter().flat_map(|area| area.heads.iter().chain(&area.buttons));
        let has = |what: &str, text: &str| self.words.has(&smooth(text), what);
        let is_step = marks().any(|mark| has("step", &mark.text));
        let is_claim =
            || marks().map(|mark| mark.text.as_str()).chain([self.form.title.as_str()]).any(|text| has("claim", text));
        let has_upload = || {
            let files = self.form.controls.iter().enumerate();
            files.into_iter().any(|(n, control)| control.kind == super::controls::Kind::File && self.is_in(n, *part))
        };
        self.fields.iter().any(is_hidden_role) || (is_step || has_upload()) && is_claim()
    }
}
