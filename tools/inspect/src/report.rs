//! What `inspect` prints: one object for programs, or a few lines for a person.

use std::collections::BTreeSet;
use std::fmt::Write;

use recourse::advice::{self, Case};
use recourse::day::{Day, Moment, Zone, rfc3339};
use recourse::money::Money;
use recourse::order::{
    Dated, Dispute, Evidence, Line, Milestone, Order, Seen, Solution, Source, Stage, Status, Term, Track,
};
use recourse::overview::{Index, Trouble};
use recourse::policy::Policy;
use recourse::read::Health;
use recourse::settings::Settings;
use recourse::toolbar;
use recourse::window::{self, At, Clock, RelatedDate, WindowState};
use say::InEnglish as _;
use serde_json::{Map, Value, json};

use super::Findings;

const DATES: [(&str, Milestone); 7] = [
    ("placed", Milestone::Placed),
    ("paid", Milestone::Paid),
    ("shipped", Milestone::Shipped),
    ("delivered", Milestone::Delivered),
    ("completed", Milestone::Completed),
    ("estimated_delivery", Milestone::EstimatedDelivery),
    ("delivery_deadline", Milestone::DeliveryDeadline),
];

/// The documented object.
pub(super) fn json(findings: &Findings, policy: &Policy, now: Moment, zone: &Zone) -> String {
    let orders: Vec<Value> = findings.orders.iter().map(|order| order_json(order, policy, now, zone)).collect();
    let object = json!({
        "page": findings.page.name(),
        "health": findings.health.name(),
        "missed": findings.missed,
        "more": findings.more,
        "none": findings.none,
        "orders": orders,
        "readers": findings.readers,
        "toolbar": toolbar_json(findings, policy, now, zone),
    });
    format!("{object:#}\n")
}

/// What the toolbar would say in a browser that knows what the files say, and nothing else.
fn toolbar_json(findings: &Findings, policy: &Policy, now: Moment, zone: &Zone) -> Value {
    let settings = Settings::default();
    let mut index = Index::of(&findings.orders, policy, settings.badge_days.into(), now, zone);
    if findings.health != Health::Read {
        let (page, health, missed) = (findings.page, findings.health, findings.missed.clone());
        index.troubles.push(Trouble { page, order: None, source: Source::Page, health, missed, at: now });
    }
    let (toolbar, _) = toolbar::toolbar(&index, &settings, now);
    json!({"text": toolbar.text.english(), "title": toolbar.title.english(), "unknown": toolbar.unknown})
}

fn order_json(order: &Order, policy: &Policy, now: Moment, zone: &Zone) -> Value {
    let line = |line: &Line| {
        let window = window::of(order, Some(line), policy, now, zone);
        line_json(&Case { order, line: Some(line), window: &window, policy, now, zone })
    };
    let lines: Vec<Value> = order.lines.iter().map(line).collect();
    let mut object = Map::new();
    let mut put = |name: &str, value| drop(object.insert(name.to_owned(), value));
    put("id", if order.id.is_empty() { Value::Null } else { json!(order.id) });
    put("status", json!(order.status().name()));
    put("store", json!(order.store));
    for (name, milestone) in DATES {
        put(name, json!(order.shown(milestone).map(Day::iso)));
    }
    put("total", money_json(order.total.as_ref()));
    put("lines", lines.into());
    put("country", json!(order.country));
    put("tags", json!(order.tags));
    put("status_read", status_read(order));
    put("readings", readings_json(&order.dates));
    put("terms", order.terms.iter().map(term_json).collect());
    put("tracks", order.tracks.iter().map(track_json).collect());
    put("dispute", order.dispute.as_ref().map_or(Value::Null, dispute_json));
    object.into()
}

/// How it was read how far an order is: that of a dispute where that is what counts.
fn status_read(order: &Order) -> Value {
    let only = match order.lines.as_slice() {
        [line] => line.dispute.as_ref(),
        _ => None,
    };
    let dispute = order.dispute.as_ref().or(only).filter(|_| order.status().is_of_dispute());
    let way = order.way(None).or(order.status.as_ref()).or(order.listed.as_ref());
    let evidence = dispute.map(|seen| &seen.evidence).or(way.map(|seen| &seen.evidence));
    evidence.map_or(Value::Null, |evidence| read_json(json!({}), evidence))
}

/// Every reading of a day, and how it was come by.
fn readings_json(dates: &[Dated]) -> Value {
    let reading = |Dated { milestone, day }: &Dated| {
        read_json(json!({"what": milestone.name(), "day": day.value.iso()}), &day.evidence)
    };
    dates.iter().map(reading).collect()
}

fn term_json(term: &Term) -> Value {
    read_json(json!({"what": term.kind.name(), "days": term.days.value}), &term.days.evidence)
}

/// A value and how it was read.
fn read_json(value: Value, evidence: &Evidence) -> Value {
    let how = json!({
        "page": evidence.page.name(),
        "source": evidence.source.name(),
        "way": evidence.way,
        "inferred": evidence.inferred,
        "words": evidence.words,
    });
    let members =
        [value, how].into_iter().filter_map(|part| if let Value::Object(part) = part { Some(part) } else { None });
    Value::Object(members.flatten().collect())
}

fn track_json(track: &Track) -> Value {
    json!({
        "day": track.day.map(Day::iso),
        "at": track.moment.map(|moment| rfc3339(moment, 0)),
        "code": track.code,
        "words": track.words,
    })
}

fn dispute_json(dispute: &Seen<Dispute>) -> Value {
    let Dispute { id, stage, asked, offered, refunded, solution } = &dispute.value;
    // To a reader of this the two are one: nobody can tell how far it is.
    let stage = if *stage == Stage::Unread { Stage::Unknown } else { *stage };
    let money = |money: &Option<Money>| money_json(money.as_ref());
    let value = json!({
        "id": id,
        "stage": stage.name(),
        "asked": money(asked),
        "offered": money(offered),
        "refunded": money(refunded),
        "solution": solution.map(Solution::name),
    });
    read_json(value, &dispute.evidence)
}

fn line_json(case: &Case) -> Value {
    let Some(line) = case.line else { return Value::Null };
    let clock = |clock| clock_json(clock, case.now, case.zone);
    let clocks: Vec<Value> = case.window.clocks.iter().map(clock).collect();
    let beside: Vec<Value> = case.window.beside.iter().map(beside_json).collect();
    // A dispute about the line is how far it is as well.
    let told = || line.dispute.as_ref().filter(|_| case.window.state != WindowState::RefundedInPart);
    let of_dispute = || told().and_then(|seen| seen.value.stage.status());
    let status = line.status.as_ref().map(|seen| seen.value).or_else(of_dispute);
    let advice: Vec<Value> =
        case.all().iter().map(|each| json!({"kind": each.kind, "words": each.words.english()})).collect();
    json!({
        "id": line.id,
        "title": line.title,
        "quantity": line.quantity,
        "can_dispute": line.can_dispute.as_ref().map(|seen| seen.value),
        "unit_price": money_json(line.unit_price.as_ref()),
        "clocks": clocks,
        "state": case.window.state.name(),
        "beside": beside,
        "advice": advice,
        "product": line.product,
        "variant": line.variant,
        "status": status.map(Status::name),
        "dispute": line.dispute.as_ref().map_or(Value::Null, dispute_json),
        "readings": readings_json(&line.dates),
        "terms": line.terms.iter().map(term_json).collect::<Vec<_>>(),
        "tracks": line.tracks.iter().map(track_json).collect::<Vec<_>>(),
    })
}

fn instant(at: Option<At>) -> Option<String> {
    at.map(|at| rfc3339(at.moment, at.offset))
}

fn clock_json(clock: &Clock, now: Moment, zone: &Zone) -> Value {
    json!({
        "purpose": clock.purpose.name(),
        "opens": instant(clock.opens),
        "opens_latest": instant(clock.opens_latest),
        "safe_by": instant(clock.safe_by),
        "hard_close": instant(clock.hard_close),
        "certainty": clock.certainty.name(),
        "because": clock.because.english(),
        "may_wait_until": instant(clock.waits),
        "rules": clock.rules,
        "explained": advice::explain(clock, now, zone).english(),
    })
}

fn beside_json(beside: &RelatedDate) -> Value {
    json!({
        "rule": beside.rule,
        "role": beside.role.name(),
        "words": beside.words.english(),
        "safe_by": instant(Some(beside.safe_by)),
        "hard_close": instant(beside.hard_close),
        "certainty": beside.certainty.name(),
        "because": beside.because.english(),
    })
}

fn money_json(money: Option<&Money>) -> Value {
    money.map_or(Value::Null, |money| json!({"currency": money.currency, "minor": money.minor}))
}

/// The same for a person: each order with its dates, each line with its clocks.
pub(super) fn table(findings: &Findings, policy: &Policy, now: Moment, zone: &Zone) -> String {
    let mut text = format!("{}, {}\n", findings.page.name(), findings.health.name());
    for missed in &findings.missed {
        text.push_str(&format!("  missed {missed}\n"));
    }
    for order in &findings.orders {
        write_order(&mut text, order, policy, now, zone);
    }
    text
}

fn write_order(text: &mut String, order: &Order, policy: &Policy, now: Moment, zone: &Zone) {
    let total = order.total.as_ref().map_or_else(|| "total not known".to_owned(), Money::label);
    let store = order.store.as_deref().unwrap_or("store not known");
    let id = if order.id.is_empty() { "without a number" } else { &order.id };
    let _ = writeln!(text, "\norder {id}: {}, {store}, {total}", order.status().name());
    for (name, milestone) in DATES {
        let days: BTreeSet<Day> = order.readings(milestone, None).map(|seen| seen.value).collect();
        let days: Vec<String> = days.into_iter().map(Day::long).collect();
        if !days.is_empty() {
            let _ = writeln!(text, "  {:<20}{}", name.replace('_', " "), days.join(" or "));
        }
    }
    for line in &order.lines {
        let window = window::of(order, Some(line), policy, now, zone);
        write_line(text, line, &Case { order, line: Some(line), window: &window, policy, now, zone });
    }
}

fn write_line(text: &mut String, line: &Line, case: &Case) {
    let Case { window, now, zone, .. } = *case;
    let title = line.title.as_deref().unwrap_or("title not known");
    let id = line.id.as_deref().unwrap_or("without a number");
    let quantity = line.quantity.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let price = line.unit_price.as_ref().map_or_else(|| "price not known".to_owned(), Money::label);
    let button = match line.can_dispute.as_ref().map(|seen| seen.value) {
        Some(true) => "dispute button there",
        Some(false) => "no dispute button",
        None => "dispute button not known",
    };
    let _ = writeln!(text, "\n  line {id}: {title}\n    {quantity} × {price}, {button}, {}", window.state.name());
    for clock in &window.clocks {
        let explained = wrapped(&advice::explain(clock, now, zone).english(), "    ");
        let _ = writeln!(text, "    {} ({})\n{explained}", clock.purpose.name(), clock.certainty.name());
        let instants = [
            ("opens", clock.opens),
            ("opens at the latest", clock.opens_latest),
            ("may wait until", clock.waits),
            ("safe by", clock.safe_by),
            ("hard close", clock.hard_close),
        ];
        for (name, at) in instants {
            let instant = at.map_or_else(|| "not known".to_owned(), |at| rfc3339(at.moment, at.offset));
            let _ = writeln!(text, "      {name:<20}{instant}");
        }
    }
    for beside in &window.beside {
        let (name, certainty) = (beside.rule.replace('-', " "), beside.certainty.name());
        let words = format!("{} {}", beside.words.english(), beside.because.english());
        let _ = writeln!(text, "    {name} ({certainty})\n{}", wrapped(&words, "    "));
    }
    let told: Vec<_> = window.beside.iter().map(|beside| &beside.words).collect();
    for advice in case.all().iter().filter(|advice| !told.contains(&&advice.words)) {
        let _ = writeln!(text, "    {}\n{}", advice.kind.replace('-', " "), wrapped(&advice.words.english(), "    "));
    }
}

/// A paragraph at a width that terminals have, each line of it further in than `indent`.
fn wrapped(paragraph: &str, indent: &str) -> String {
    const WIDTH: usize = 100;
    let mut lines = vec![format!("{indent} ")];
    for word in paragraph.split(' ') {
        let is_full = lines.last().is_some_and(|line| line.chars().count() + 1 + word.chars().count() > WIDTH);
        if is_full {
            lines.push(format!("{indent} "));
        }
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.join("\n")
}
