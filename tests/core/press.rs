//! Who may press something on a page: one file, `extension/form/press.js`, which refuses what could send. This test holds
//! the others to it, and that file to its refusal.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::fs;
use std::path::Path;

use crate::sources::sources;
use recourse::site::Site;

/// The one file that presses.
const PRESS: &str = "form/press.js";

/// Libraries for our own pages, which are published text and know of no page; they are held to a rule of their own below.
const LIBRARIES: [&str; 3] = ["vendor/fluent.js", "vendor/ical.js", "vendor/idb.js"];

/// What could press, send or empty something on a page, in lower case: the calls, what makes or hands on an event, and the
/// ways around a name.
const PRESSING: [&str; 22] = [
    "click",
    "dispatch",
    "submit",
    "reset",
    "event(",
    "'enter",
    "\"enter",
    "`enter",
    "keycode",
    ".call(",
    ".apply",
    ".bind",
    "reflect",
    "prototype",
    "execcommand",
    "eval",
    "function(",
    "innerhtml",
    "outerhtml",
    "adjacenthtml",
    "document.write",
    "import(",
];

/// Lines with such a word that press nothing of a page's. Before you add one: it must never be able to press Submit, Next,
/// Confirm, Accept or Cancel. What has to press goes through `extension/form/press.js`.
const HARMLESS: [&str; 40] = [
    // What our own pages and our own panel listen to, and press of their own.
    "choices.js: 'click',",
    "choices.js: 'click',",
    "choices.js: 'click',",
    "choices.js: 'click',",
    "choices.js: form.addEventListener('submit', (event) => event.preventDefault());",
    "content/panel.js: recourse.on(button, 'click', () => {",
    "content/draw.js: if (view.act) recourse.on(element, 'click', heard);",
    "content/hear.js: 'auxclick beforeinput beforetoggle blur change click compositionend compositionstart compositionupdate contextmenu copy cut ' +",
    "content/hear.js: 'dblclick DOMMouseScroll drag dragend dragenter dragleave dragover dragstart drop focus focusin focusout gotpointercapture ' +",
    "redraw.js: leave.click();",
    "redraw.js: resting = setTimeout(() => typing.has(target) && target.dispatchEvent(new Event('change', { bubbles: true })), REST);",
    "save.js: const [type, text] = WRITERS[file.kind](file);",
    "save.js: link.click();",
    // A press of the shopper's on a guarded button is heard: then the question it leads to may come.
    "content/question.js: for (const type of ['click', 'keydown']) document.addEventListener(type, onPress, true);",
    "content/question.js: if (type === 'keydown' && key !== 'Enter' && key !== ' ') return;",
    "content/question.js: if (type === 'click') pressed = guardAt(target);",
    // A list that is cut, and the kinds of an input that are no fields.
    "content/collect.js: if (found.length > 0) return Array.prototype.slice.call(found, 0, most);",
    "form/controls.js: if (element.localName === 'input' && ['hidden', 'submit', 'button', 'reset', 'image'].includes(typeOf(element))) return false;",
    // What is looked for on a form, to be read: by selectors, and by the names of attributes.
    "content/place.js: 'button, summary, label, [role=\"button\"], [role=\"radio\"], [role=\"checkbox\"], [role=\"option\"], [role=\"tab\"], [onclick], [tabindex=\"0\"], a:not([href^=\"http\"]):not([href^=\"/\"])';",
    "form/areas.js: const BUTTONS = 'button, [role=\"button\"], input[type=\"submit\"], input[type=\"button\"], input[type=\"image\"], input[type=\"reset\"]';",
    "form/chips.js: const PRESSED = `button, [role=\"button\"], [role=\"tab\"], [role=\"switch\"], [role=\"checkbox\"], [tabindex=\"0\"], [onclick], ${STATES.map((name) => `[${name}]`)}`;",
    "form/chips.js: const PRESSED_OR_OPENED = `${PRESSED}, [aria-haspopup]`;",
    "form/labels.js: const NOTED = [...NOTES.map((name) => `[${name}]`), '[role=\"tooltip\"]'].join(', ');",
    // A notification of ours that was pressed.
    "background.js: notifications.onClicked.addListener((id) => void onPress(id).catch(showFailure));",
    "background.js: notifications.onButtonClicked?.addListener((id, button) => void onPress(id, button).catch(showFailure));",
    // The page's own requests are let through, and their answers told.
    "answers.js: document.dispatchEvent(new MessageEvent('recourse:port', { ports: [port2] }));",
    "tap.js: XMLHttpRequest.prototype.open = standIn(open, (_, self, given) => {",
    "tap.js: const { observe } = MutationObserver.prototype;",
    "tap.js: const { open } = XMLHttpRequest.prototype;",
    "tap.js: const { postMessage } = MessagePort.prototype;",
    "tap.js: Function.prototype.toString = standIn(toString, (_, self, given) => apply(toString, apply(valueIn, originals, [self]) ?? self, given));",
    "tap.js: const { get: valueIn, set: keepIn } = WeakMap.prototype;",
    "tap.js: const { get: parameterIn } = URLSearchParams.prototype;",
    "tap.js: const getter = (kind, name) => getOwnPropertyDescriptor(kind.prototype, name).get;",
    "tap.js: const { then } = Promise.prototype;",
    "tap.js: const { apply } = Reflect;",
    "tap.js: const { exec } = RegExp.prototype;",
    "tap.js: const { toString } = Function.prototype;",
    "tap.js: const { addEventListener } = EventTarget.prototype;",
    "tap.js: const { clone, text } = Response.prototype;",
];

/// The lines of a script that could press something, without their indentation and after the file's name: those with one of
/// the words above, and those that call what they look up by a computed name. To listen is not to press.
fn presses_in(name: &str, text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
    let mut found = Vec::new();
    for (n, line) in code.iter().enumerate() {
        let lower = line.to_lowercase().replace("eventlistener('click'", "");
        let calls = line.match_indices(']').any(|(at, _)| {
            let rest = [&line[at + 1..], code.get(n + 1).copied().unwrap_or_default()].concat();
            let rest = rest.trim_start();
            rest.starts_with('(') || rest.starts_with("?.(") || rest.starts_with('`')
        });
        if calls || PRESSING.iter().any(|word| lower.contains(word)) {
            found.push(format!("{name}: {line}"));
        }
    }
    found
}

/// The scripts that are ours, by their path in the extension.
fn scripts() -> Vec<(String, String)> {
    let named = |path: &Path| path.strip_prefix("extension").unwrap().to_string_lossy().replace('\\', "/");
    sources(&["extension"], "js").into_iter().map(|(path, text)| (named(&path), text)).collect()
}

fn script(name: &str) -> String {
    fs::read_to_string(Path::new("extension").join(name)).unwrap()
}

#[test]
fn one_file_presses_and_no_other() {
    let mut found = Vec::new();
    for (name, text) in scripts() {
        if name != PRESS && !LIBRARIES.contains(&name.as_str()) {
            found.extend(presses_in(&name, &text));
        }
    }
    for line in HARMLESS {
        match found.iter().position(|each| each == line) {
            Some(at) => drop(found.swap_remove(at)),
            None => panic!("not there any more, or not as often as it is known here: {line}"),
        }
    }
    assert!(found.is_empty(), "could these press something? Read what stands above HARMLESS: {found:#?}");
    for library in LIBRARIES {
        let text = script(library);
        assert!(!["click", "dispatchEvent", "submit", "document."].iter().any(|word| text.contains(word)), "{library}");
    }
    for file in fs::read_dir("src/web").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for word in [".click()", "dispatch_event", "submit()", "eval(", "Function::", "Reflect::apply"] {
            assert!(!text.contains(word), "{word} in src/web");
        }
    }
}

#[test]
fn the_one_file_refuses_before_it_presses() {
    let text = script(PRESS);
    // One place makes an event, one presses a radio button, and both are reached only by these.
    assert_eq!(text.matches("dispatchEvent(").count(), 1);
    assert_eq!(text.matches(".click(").count(), 1);
    let verbs =
        "Object.assign(form, { check, hover, press, pressBeside, strike, tellBefore, tellOfChange, tellOfScroll });";
    assert!(text.contains(verbs), "another verb is handed out");
    // Beside everything is the page itself, where nothing is pressed.
    let beside = text.split_once("function pressBeside() {").unwrap().1.split_once("\n  }\n").unwrap().0;
    assert_eq!((beside.matches("tell(").count(), beside.matches("tell(document.documentElement,").count()), (1, 1));
    // To come near is not to press.
    let near = text.split_once("function hover(").unwrap().1.split_once("\n  }\n").unwrap().0;
    assert!(!["down", "up'", "click", "key"].iter().any(|word| near.contains(word)), "{near}");
    for verb in [
        "function press(element, as, isStill = () => true) {",
        "function check(radio) {",
        "function strike(element, key) {",
    ] {
        let body = text.split_once(verb).unwrap_or_else(|| panic!("{verb} is not there")).1;
        assert!(body.trim_start().starts_with("refuseToSend("), "{verb} does not begin with the refusal");
    }
    for never in ["form.selectors[`never_${as}`]", "form.selectors.never_words"] {
        assert!(text.contains(never), "the refusal does not ask for {never}");
    }
    assert!(
        text.contains("const KEYS = ['ArrowDown', 'ArrowUp', 'Backspace', 'Escape', ' '];"),
        "another key is struck"
    );
    assert!(!text.contains("'Enter'") && !text.contains("submit()") && !text.contains("requestSubmit"));
}

#[test]
fn a_press_added_anywhere_would_be_noticed() {
    let planted = [
        "next.click();",
        "next.click?.();",
        "next\n.click();",
        "next['click']();",
        "next[`cli${'ck'}`]();",
        "next[verb]?.();",
        "next[verb]\n();",
        "const { click } = next;",
        "next.form.requestSubmit(next);",
        "next.form.submit();",
        "next.form.reset();",
        "next.dispatchEvent(new MouseEvent('mouseup'));",
        "HTMLElement.prototype[verb].apply(next);",
        "Reflect.apply(verb, next, []);",
        "document.execCommand('insertParagraph');",
        "slot.innerHTML = text;",
        "new Function('next')();",
    ];
    for plant in planted {
        let found = presses_in("form/fill.js", plant);
        assert!(found.iter().any(|line| !HARMLESS.contains(&line.as_str())), "nobody would notice {plant}");
    }
}

#[test]
fn what_sends_a_form_is_among_what_is_never_pressed() {
    let selectors = &Site::built_in().form.selectors;
    let never = &selectors.never_press;
    for part in [
        "[data-pl=\"buyersubmit_btn_submit\"]",
        "[type=\"submit\"]",
        "[type=\"image\"]",
        "[type=\"reset\"]",
        "[formaction]",
        "a[href]",
        "button:not(",
        // Whatever role a thing that acts may have.
        "[role=\"button\"]",
        "input[type=\"button\"]",
        "[role=\"link\"]",
        "[role=\"menuitem\"]",
        "[role=\"switch\"]",
        "[role=\"tab\"]",
    ] {
        assert!(never.contains(part), "{part} is missing from never_press in src/site.json");
    }
    // What opens a list may have the role of a button, and its entries may be buttons, if they send nothing.
    for part in
        ["[type=\"submit\"]", "[type=\"image\"]", "[type=\"reset\"]", "[formaction]", "a[href]", "[role=\"link\"]"]
    {
        assert!(selectors.never_open.contains(part) && selectors.never_choose.contains(part), "{part}");
    }
}
