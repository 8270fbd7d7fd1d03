//! Compares what `inspect` printed with what a table of `tests/reading` says is right.

use recourse::day::{Day, Moment, Zone};
use serde_json::{Value, json};

/// Faults of one case, each in a sentence.
pub(super) fn faults(case: &Value, printed: &Value, zone: &Zone) -> Vec<String> {
    let is_closed = missed(printed).iter().any(|miss| miss.starts_with("file: "));
    if case["or_named"] == true && is_closed {
        return Vec::new();
    }
    let mut judge = Judge { printed, zone, faults: Vec::new(), is_unknown: false };
    judge.page(case);
    judge.orders(case);
    for wrong in list(&case["must_not"]) {
        judge.must_not(wrong);
    }
    if judge.is_unknown && !case["if_unknown_then"].is_null() && printed["health"] == "read" {
        judge.faults.push("a state or a date is unknown, and health is read".to_owned());
    }
    judge.faults
}

struct Judge<'a> {
    printed: &'a Value,
    zone: &'a Zone,
    faults: Vec<String>,
    /// Something named was left unknown.
    is_unknown: bool,
}

impl Judge<'_> {
    fn page(&mut self, case: &Value) {
        let all = missed(self.printed);
        self.one_of("health", &self.printed["health"], &case["health"]);
        for topic in list(&case["missed"]).iter().filter_map(|topic| topic.as_str()) {
            if !all.iter().any(|miss| miss.split(':').next().is_some_and(|field| field.contains(topic))) {
                self.faults.push(format!("nothing is told of {topic}: {all:?}"));
            }
        }
        self.one_of("more", &self.printed["more"], &case["more"]);
        self.one_of("none", &self.printed["none"], &case["empty"]);
    }

    /// Whether a value may be missing: only if that is told.
    fn is_told(&self) -> bool {
        self.printed["health"] != "read" && !missed(self.printed).is_empty()
    }

    fn one_of(&mut self, name: &str, found: &Value, right: &Value) {
        if !right.is_null() && !is_one_of(found, right) {
            self.faults.push(format!("{name} is {found}, not {right}"));
        }
    }

    fn orders(&mut self, case: &Value) {
        let found = list(&self.printed["orders"]);
        let right = list(&case["orders"]);
        for order in &found {
            let named = right.iter().any(|right| right["id"] == order["id"]);
            let may_be = case["others"] == "any" || list(&case["others_allowed"]).contains(&&order["id"]);
            if !named && !may_be {
                self.faults.push(format!("order {} should not be there", order["id"]));
            }
        }
        for right in right {
            match found.iter().find(|order| order["id"] == right["id"]) {
                Some(order) => self.order(order, right),
                None if list(&case["or_missed_orders"]).contains(&&right["id"]) && self.is_told() => {}
                None => self.faults.push(format!("order {} is not there", right["id"])),
            }
        }
    }

    fn order(&mut self, order: &Value, right: &Value) {
        let id = order["id"].as_str().unwrap_or_default();
        let may_miss = |field: &str| list(&right["or_missed"]).iter().any(|each| **each == *field);
        let told = self.is_told();
        let mut day = |field: &str, printed: &str, right: Option<&Value>| {
            let Some(right) = right else { return };
            let found = &order[printed];
            let is_nothing = found.is_null() || found == "unknown";
            let is_right = is_one_of(found, right);
            self.is_unknown |= is_nothing && !(found.is_null() && is_right);
            if !(is_right || is_nothing && may_miss(field) && told) {
                self.faults.push(format!("{id}: {field} is {found}, not {right}"));
            }
        };
        for field in ["status", "placed", "paid", "shipped", "delivered", "completed", "total"] {
            day(field, field, right.get(field));
        }
        day("estimated", "estimated_delivery", right.get("estimated"));
        match right.get("deadline") {
            Some(Value::Null) => day("deadline", "delivery_deadline", Some(&json!([null]))),
            deadline => day("deadline", "delivery_deadline", deadline.map(|deadline| &deadline["date"])),
        }
        self.certainty(order, &right["deadline"]["certainty"]);
        if !(may_miss("terms") && told && list(&order["terms"]).is_empty()) {
            self.terms(order, &right["terms"]);
        }
        if let Some(dispute) = right.get("dispute").filter(|_| !(may_miss("dispute") && told)) {
            let lines = list(&order["lines"]);
            let own = (!order["dispute"].is_null()).then_some(&order["dispute"]);
            let told = own.or(lines.iter().map(|line| &line["dispute"]).find(|dispute| !dispute.is_null()));
            self.dispute(id, told.unwrap_or(&Value::Null), order["status"].as_str().unwrap_or_default(), dispute);
        }
        let lines = list(&right["lines"]).into_iter().enumerate();
        for (n, right) in lines.filter(|_| !(may_miss("lines") && told)) {
            self.line(order, n, right);
        }
        let is_asked = |window: &Value| window["only_if"] != "deadline" || !order["delivery_deadline"].is_null();
        if let Some(window) = right.get("window").filter(|window| is_asked(window)) {
            self.window(order, window);
        }
    }

    fn certainty(&mut self, order: &Value, right: &Value) {
        let readings = readings(order, "delivery-deadline");
        if right.is_null() || right == "any" || readings.is_empty() {
            return;
        }
        let is_inferred = readings.iter().all(|reading| reading["inferred"] == true);
        let found = json!(if is_inferred { "inferred" } else { "shown" });
        self.one_of("the deadline's certainty", &found, right);
    }

    fn terms(&mut self, order: &Value, right: &Value) {
        let Some(right) = right.as_array() else { return };
        let from = |what: &Value| match what.as_str() {
            Some("after-receipt") => "confirmed",
            Some("after-placed") => "placed",
            _ => "other",
        };
        let pair = |days: &Value, from: &str| (days.as_i64(), from.to_owned());
        let mut found: Vec<_> =
            list(&order["terms"]).iter().map(|term| pair(&term["days"], from(&term["what"]))).collect();
        let mut wanted: Vec<_> =
            right.iter().map(|term| pair(&term["days"], term["from"].as_str().unwrap_or_default())).collect();
        found.sort();
        wanted.sort();
        if found != wanted {
            self.faults.push(format!("{}: terms are {found:?}, not {wanted:?}", order["id"]));
        }
    }

    fn line(&mut self, order: &Value, n: usize, right: &Value) {
        let lines = list(&order["lines"]);
        let of = |member: &str| lines.iter().find(|line| line[member] == right[member]).copied();
        let found = match (&right["id"], &right["title"]) {
            (Value::String(_), _) => of("id"),
            (_, Value::String(_)) => of("title"),
            _ => lines.get(n).copied(),
        };
        let Some(line) = found else {
            self.faults.push(format!("{}: there is no line {right}", order["id"]));
            return;
        };
        for field in ["title", "quantity", "can_dispute", "state"] {
            if let Some(wanted) = right.get(field)
                && !is_one_of(&line[field], wanted)
            {
                self.faults.push(format!("{}: {field} of {right} is {}", order["id"], line[field]));
            }
        }
        let Some(dispute) = right.get("dispute") else { return };
        let name = format!("{} {}", order["id"], line["title"]);
        self.dispute(&name, &line["dispute"], line["state"].as_str().unwrap_or_default(), dispute);
        let days = |what: &str| readings(line, what).into_iter().map(|reading| &reading["day"]).collect::<Vec<_>>();
        for (field, what) in [("date", "dispute-state"), ("opened", "dispute-opened")] {
            let Some(right) = dispute.get(field) else { continue };
            let found = days(what);
            let is_right = match right {
                Value::Null => found.is_empty(),
                right => found.iter().any(|day| is_one_of(day, right)) || !dispute[format!("{field}_or")].is_null(),
            };
            if !is_right {
                self.faults.push(format!("{name}: {field} is {found:?}, not {right}"));
            }
        }
    }

    /// A dispute as it is printed, and the state of the line or order that it is about.
    fn dispute(&mut self, name: &str, found: &Value, state: &str, right: &Value) {
        let stage = found["stage"].as_str();
        let (known, turn) = match stage {
            Some("refunded" | "ended") => (stage, None),
            Some("seller" | "shopper" | "platform") => (Some("in-dispute"), stage),
            Some("return") => (Some("in-dispute"), Some("shopper")),
            _ if matches!(state, "in-dispute" | "refunded") => (Some(state), None),
            Some(_) => (Some("unknown"), None),
            None => (None, None),
        };
        self.is_unknown |= matches!(known, None | Some("unknown"));
        self.one_of(&format!("{name}: the dispute's state"), &json!(known), &right["state"]);
        self.one_of(&format!("{name}: the turn"), &json!(turn), &right["turn"]);
        let refunded = &right["refunded"];
        if refunded.is_object() && found["refunded"] != *refunded {
            let is_missing = found["refunded"].is_null();
            let may = match right["refunded_or"].as_str() {
                Some("missed") => self.is_told(),
                other => other.is_some(),
            };
            if !(is_missing && may) {
                self.faults.push(format!("{name}: refunded is {}, not {refunded}", found["refunded"]));
            }
        }
        if let Some(solution) = right.get("solution") {
            self.one_of(&format!("{name}: the solution"), &found["solution"], solution);
        }
    }

    fn window(&mut self, order: &Value, right: &Value) {
        let id = order["id"].clone();
        let lines = list(&order["lines"]);
        for line in &lines {
            self.one_of(&format!("{id}: the window's state"), &line["state"], &right["state"]);
        }
        let clocks: Vec<&Value> = lines.iter().flat_map(|line| list(&line["clocks"])).collect();
        let instants = |name: &str| {
            let shown = clocks.iter().filter(|clock| clock["certainty"] != "estimate");
            shown.filter_map(|clock| Moment::parse(clock[name].as_str()?)).collect::<Vec<Moment>>()
        };
        let (safe_by, hard_close) = (instants("safe_by").into_iter().min(), instants("hard_close").into_iter().max());
        let last_day = safe_by.map(|at| self.zone.day_of(at.minus(1)));
        let mut wrong = |what: &str| self.faults.push(format!("{id}: {what}: {right}"));
        if let Some(wanted) = day(&right["safe_by_last_day"])
            && !lines.is_empty()
            && last_day != Some(wanted)
        {
            wrong(&format!("the last safe day is {:?}", last_day.map(Day::iso)));
        }
        if day(&right["not_after"]).is_some_and(|bound| last_day.is_some_and(|day| day > bound)) {
            wrong(&format!("the last safe day is {:?}", last_day.map(Day::iso)));
        }
        let close_day = hard_close.map(recourse::day::pacific::day_of);
        if day(&right["hard_close_from"]).is_some_and(|day| close_day.is_some_and(|close| close != day.plus(15))) {
            wrong(&format!("it is over on {:?}", close_day.map(Day::iso)));
        }
        if day(&right["not_closed_before"]).is_some_and(|day| close_day.is_some_and(|close| close < day)) {
            wrong(&format!("it is over on {:?}", close_day.map(Day::iso)));
        }
        for (name, found) in [("safe_by_utc", safe_by), ("hard_close_utc", hard_close)] {
            if let Some(wanted) = right[name].as_str().and_then(Moment::parse)
                && found != Some(wanted)
            {
                wrong(&format!("{name} is {found:?}"));
            }
        }
    }

    fn must_not(&mut self, wrong: &Value) {
        let path = wrong["path"].as_str().unwrap_or_default();
        if let Some(field) = path.strip_prefix("health=read and ") {
            let (of, field) =
                field.strip_prefix("orders[").and_then(|rest| rest.split_once("].")).unwrap_or(("", field));
            let orders = list(&self.printed["orders"]);
            let mut orders = orders.into_iter().filter(|order| of.is_empty() || order["id"] == of);
            if self.printed["health"] == "read" && orders.any(|order| is_without(order, field)) {
                self.faults.push(format!("no {field}, and health is read"));
            }
            return;
        }
        if path == "all-clear" {
            let title = self.printed["toolbar"]["title"].as_str().unwrap_or_default();
            if title.starts_with("No deadline for a dispute") {
                self.faults.push(format!("all clear is said: {title}"));
            }
            return;
        }
        if path == "orders.length" {
            let found = json!(list(&self.printed["orders"]).len());
            if found == wrong["value"] {
                self.faults.push(format!("there are {found} orders"));
            }
            return;
        }
        let (all, path) = path.strip_prefix("all ").map_or((false, path), |rest| (true, rest));
        let found = at(self.printed, path);
        let is_wrong = |value: &&Value| match (&wrong["later_than"], wrong.get("value")) {
            (Value::String(bound), _) => {
                value.as_str().and_then(|text| text.get(..10)).is_some_and(|day| day > bound.as_str())
            }
            (_, Some(right)) => *value == right,
            (_, None) if wrong["below"].is_i64() => value.as_i64() < wrong["below"].as_i64() && value.is_i64(),
            (_, None) => !value.is_null(),
        };
        let fails = if all { found.len() > 1 && found.iter().all(&is_wrong) } else { found.iter().any(is_wrong) };
        if fails {
            self.faults.push(format!("must not be: {wrong}"));
        }
    }
}

/// Whether nothing is said of a field of an order or of one of its lines.
fn is_without(order: &Value, field: &str) -> bool {
    match field {
        "deadline" => order["delivery_deadline"].is_null(),
        "estimated" => order["estimated_delivery"].is_null() && readings(order, "estimated-delivery").is_empty(),
        "delivered" => order["delivered"].is_null() && readings(order, "delivered").is_empty(),
        "dispute" => {
            let lines = list(&order["lines"]);
            [order].into_iter().chain(lines).all(|each| each["dispute"].is_null())
        }
        "terms" => list(&order["terms"]).is_empty(),
        field => order[field].is_null(),
    }
}

/// The values a path leads to: `orders[*].lines[Felt slippers].state`.
fn at<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut values = vec![value];
    for step in path.split('.') {
        let (name, which) = match step.split_once('[') {
            Some((name, which)) => (name, Some(which.trim_end_matches(']'))),
            None => (step, None),
        };
        let found = values.into_iter().map(|value| match name {
            "empty" => &value["none"],
            name => &value[name],
        });
        values = match which {
            None => found.collect(),
            Some(which) => {
                let is_it =
                    |each: &&Value| which == "*" || ["id", "title", "what"].iter().any(|member| each[*member] == which);
                found.flat_map(list).filter(is_it).collect()
            }
        };
    }
    values
}

/// The days of an order or a line that were read as something.
fn readings<'a>(of: &'a Value, what: &str) -> Vec<&'a Value> {
    let all = [of].into_iter().chain(list(&of["lines"])).flat_map(|each| list(&each["readings"]));
    all.filter(|reading| reading["what"] == what).collect()
}

fn missed(printed: &Value) -> Vec<&str> {
    list(&printed["missed"]).into_iter().filter_map(Value::as_str).collect()
}

fn list(value: &Value) -> Vec<&Value> {
    value.as_array().into_iter().flatten().collect()
}

pub(super) fn is_one_of(found: &Value, right: &Value) -> bool {
    match right {
        Value::Array(all) => all.contains(found),
        right => found == right,
    }
}

fn day(value: &Value) -> Option<Day> {
    Day::from_iso(value.as_str()?)
}
