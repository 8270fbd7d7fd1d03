//! A trace of the browser's tasks: how long each took of the processor, and whose it was.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::chromium::Chromium;

const CATEGORIES: [&str; 5] = ["toplevel", "devtools.timeline", "v8", "blink.user_timing", "__metadata"];
/// What the browser calls one task of a thread, and what is only done in tasks that bring a frame on the screen.
const TASK: &str = "ThreadControllerImpl::RunTask";
const FRAME: [&str; 2] = ["PageAnimator::serviceScriptedAnimations", "PrePaint"];

/// Something that took time, on one thread.
#[derive(Clone, Debug)]
struct Span {
    name: String,
    url: String,
    start: f64,
    end: f64,
    /// Milliseconds of the processor.
    cost: f64,
}

impl Span {
    fn holds(&self, other: &Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    fn kind(&self) -> String {
        match is_ours(&self.url) {
            true => format!("{} {}", self.name, self.url.splitn(4, '/').last().unwrap_or_default()),
            false => self.name.clone(),
        }
    }
}

/// What happened on the threads that matter, in milliseconds from any instant.
pub(crate) struct Trace {
    /// The main thread of the page that set the marks.
    page: Vec<Span>,
    /// The extension's worker.
    worker: Vec<Span>,
    worker_process: Option<u64>,
    marks: HashMap<String, f64>,
}

impl Trace {
    /// Traces what is done.
    pub(crate) async fn of(
        browser: &mut Chromium,
        act: impl AsyncFnOnce(&mut Chromium) -> Result<()>,
    ) -> Result<Trace> {
        let config = json!({"recordMode": "recordAsMuchAsPossible", "includedCategories": CATEGORIES});
        browser.devtools.call(None, "Tracing.start", json!({"transferMode": "ReportEvents", "traceConfig": config}))?;
        let acted = act(browser).await;
        browser.devtools.call(None, "Tracing.end", json!({}))?;
        let told = browser.devtools.until("Tracing.tracingComplete")?;
        acted?;
        let events: Vec<Value> = told
            .into_iter()
            .filter(|event| event.get("method").is_some_and(|method| method == "Tracing.dataCollected"))
            .filter_map(|mut event| event.pointer_mut("/params/value").map(Value::take))
            .flat_map(|events| events.as_array().cloned().unwrap_or_default())
            .collect();
        Trace::read(&events)
    }

    fn read(events: &[Value]) -> Result<Trace> {
        let name = |event: &Value| event.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let number = |event: &Value, key: &str| event.get(key).and_then(Value::as_f64).unwrap_or_default();
        let thread = |event: &Value| (number(event, "pid") as u64, number(event, "tid") as u64);
        let mut marks = HashMap::new();
        let mut page = None;
        let mut workers = Vec::new();
        for event in events {
            let event_name = name(event);
            if event_name.starts_with("bench:") {
                marks.entry(event_name).or_insert(number(event, "ts") / 1000.0);
                page = Some(thread(event));
            } else if event_name == "thread_name"
                && event
                    .pointer("/args/name")
                    .and_then(Value::as_str)
                    .is_some_and(|name| name.starts_with("ServiceWorker"))
            {
                workers.push(thread(event));
            }
        }
        let page = page.context("the page set no mark")?;
        let spans = |wanted: &dyn Fn((u64, u64)) -> bool| {
            let mut spans: Vec<Span> = events
                .iter()
                .filter(|event| event.get("ph").is_some_and(|kind| kind == "X") && wanted(thread(event)))
                .map(|event| {
                    let start = number(event, "ts") / 1000.0;
                    let url = event.pointer("/args/data/url").and_then(Value::as_str).unwrap_or_default().to_owned();
                    let (end, cost) = (start + number(event, "dur") / 1000.0, number(event, "tdur") / 1000.0);
                    Span { name: name(event), url, start, end, cost }
                })
                .collect();
            // Of two that begin at once the longer one is around the other.
            spans.sort_by(|a, b| a.start.total_cmp(&b.start).then(b.end.total_cmp(&a.end)));
            spans
        };
        Ok(Trace {
            page: spans(&|at| at == page),
            worker: spans(&|at| workers.contains(&at)),
            worker_process: workers.first().map(|(process, _)| *process),
            marks,
        })
    }

    /// When a mark was set.
    pub(crate) fn mark(&self, name: &str) -> Result<f64> {
        self.marks.get(name).copied().with_context(|| format!("the page never set the mark {name}"))
    }

    /// Milliseconds that the page's thread and the worker's together spent between two instants: of the processor, and, on
    /// the worker's, of the clock, for no trace tells how much of the processor a worker had.
    pub(crate) fn spent_between(&self, from: f64, to: f64) -> f64 {
        let is_in = |span: &&Span| span.name == TASK && span.start >= from && span.start < to;
        let page: f64 = self.page.iter().filter(is_in).map(|span| span.cost).sum();
        page + self.worker.iter().filter(is_in).map(|span| span.end - span.start).sum::<f64>()
    }

    /// The process of the extension's worker.
    pub(crate) fn worker_process(&self) -> Result<u64> {
        self.worker_process.context("the extension has no worker")
    }

    /// The calls into scripts of the extension whose address ends so: the outermost ones.
    fn calls(&self, ending: &str) -> Vec<&Span> {
        let ours = |span: &&Span| is_ours(&span.url) && span.url.ends_with(ending);
        let mut outer: Vec<&Span> = Vec::new();
        for call in self.page.iter().filter(ours) {
            if !outer.last().is_some_and(|last| last.holds(call)) {
                outer.push(call);
            }
        }
        outer
    }

    /// Milliseconds that calls into such a script of ours took.
    pub(crate) fn in_script(&self, ending: &str) -> f64 {
        self.calls(ending).iter().map(|call| call.cost).sum()
    }

    /// Milliseconds of the processor by what the page's thread did in them, each counted once: what was done within something
    /// else is not counted with that. Calls into scripts of an extension stand under the name of the script.
    pub(crate) fn by_kind(&self) -> BTreeMap<String, f64> {
        let mut kinds = BTreeMap::new();
        let mut open: Vec<&Span> = Vec::new();
        for span in &self.page {
            while open.last().is_some_and(|outer| !outer.holds(span)) {
                open.pop();
            }
            *kinds.entry(span.kind()).or_default() += span.cost;
            if let Some(outer) = open.last() {
                *kinds.entry(outer.kind()).or_default() -= span.cost;
            }
            open.push(span);
        }
        kinds
    }

    /// How often our scripts made the browser lay the page out at once.
    pub(crate) fn forced_layouts(&self) -> usize {
        let calls = self.calls("");
        self.page.iter().filter(|span| span.name == "Layout" && calls.iter().any(|call| call.holds(span))).count()
    }

    /// The dearest task in which a script of ours ran. Of one that runs the page's own scripts as well, or brings a frame on
    /// the screen, only our calls count: the rest of it is the page's.
    pub(crate) fn longest_task(&self) -> f64 {
        let calls = self.calls("");
        let is_theirs =
            |span: &Span| FRAME.contains(&span.name.as_str()) || (!span.url.is_empty() && !is_ours(&span.url));
        let of = |task: &Span| {
            let inside: Vec<&&Span> = calls.iter().filter(|call| task.holds(call)).collect();
            let is_shared = || self.page.iter().any(|span| is_theirs(span) && task.holds(span));
            match inside.is_empty() {
                true => 0.0,
                false if is_shared() => inside.iter().map(|call| call.cost).sum(),
                false => task.cost,
            }
        };
        self.page.iter().filter(|span| span.name == TASK).map(of).fold(0.0, f64::max)
    }
}

fn is_ours(url: &str) -> bool {
    url.starts_with("chrome-extension://")
}
