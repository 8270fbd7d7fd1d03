//! Chromium's own protocol, over a socket of our own: a thread's processor time, the trace of its tasks, and the extension's
//! worker, none of which WebDriver tells.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// Nothing that is asked for here takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(120);

/// One connection to a browser. Commands wait for their answers; what the browser tells meanwhile is kept.
pub(crate) struct Devtools {
    socket: WebSocket<TcpStream>,
    last: u64,
    told: VecDeque<Value>,
}

impl Devtools {
    /// Connects to a browser that listens on `address`, a host and a port.
    pub(crate) fn connect(address: &str) -> Result<Self> {
        let version = get(address, "/json/version")?;
        let url = version.get("webSocketDebuggerUrl").and_then(Value::as_str).context("the browser names no socket")?;
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (socket, _) = tungstenite::client(url, stream).context("the browser refused the socket")?;
        Ok(Self { socket, last: 0, told: VecDeque::new() })
    }

    /// Carries out a command, of a session or of the browser as a whole.
    pub(crate) fn call(&mut self, session: Option<&str>, method: &str, params: Value) -> Result<Value> {
        self.last += 1;
        let mut command = json!({"id": self.last, "method": method, "params": params});
        if let (Some(session), Some(command)) = (session, command.as_object_mut()) {
            command.insert("sessionId".to_owned(), session.into());
        }
        self.socket.send(Message::text(command.to_string()))?;
        loop {
            let message = self.read().with_context(|| format!("while waiting for {method}"))?;
            if message.get("id").and_then(Value::as_u64) != Some(self.last) {
                self.told.push_back(message);
                continue;
            }
            if let Some(error) = message.get("error") {
                bail!("{method}: {error}");
            }
            return Ok(message.get("result").cloned().unwrap_or_default());
        }
    }

    /// What the browser told since it was asked last, up to and with an event of this name.
    pub(crate) fn until(&mut self, event: &str) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        loop {
            let message = match self.told.pop_front() {
                Some(message) => message,
                None => self.read().with_context(|| format!("while waiting for {event}"))?,
            };
            let is_last = message.get("method").is_some_and(|method| method == event);
            found.push(message);
            if is_last {
                return Ok(found);
            }
        }
    }

    /// Attaches to the first target for which `is_wanted` says so of its kind and its address.
    pub(crate) fn attach(&mut self, is_wanted: impl Fn(&str, &str) -> bool) -> Result<String> {
        let targets = self.call(None, "Target.getTargets", json!({}))?;
        let text = |target: &Value, key: &str| target.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let targets = targets.get("targetInfos").and_then(Value::as_array).context("the browser lists no targets")?;
        let target = targets.iter().find(|target| is_wanted(&text(target, "type"), &text(target, "url")));
        let id = text(target.context("there is no such target")?, "targetId");
        let answer = self.call(None, "Target.attachToTarget", json!({"targetId": id, "flatten": true}))?;
        Ok(text(&answer, "sessionId"))
    }

    /// Runs an expression and waits for what it promises; what it gives must be JSON.
    pub(crate) fn evaluate(&mut self, session: &str, expression: &str) -> Result<Value> {
        let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.call(Some(session), "Runtime.evaluate", params)?;
        if let Some(error) = answer.get("exceptionDetails") {
            bail!("the page threw {error}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }

    fn read(&mut self) -> Result<Value> {
        loop {
            if let Message::Text(text) = self.socket.read()? {
                return Ok(serde_json::from_str(&text)?);
            }
        }
    }
}

fn get(address: &str, path: &str) -> Result<Value> {
    let mut stream = TcpStream::connect(address).with_context(|| format!("nobody listens on {address}"))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").as_bytes())?;
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    // The browser may keep the connection open: its answer is over when it is whole.
    loop {
        let text = String::from_utf8_lossy(&answer).into_owned();
        if let Some((_, body)) = text.split_once("\r\n\r\n")
            && let Ok(value) = serde_json::from_str(body)
        {
            return Ok(value);
        }
        match stream.read(&mut part)? {
            0 => bail!("{address}{path} gave no JSON"),
            count => answer.extend_from_slice(part.get(..count).unwrap_or_default()),
        }
    }
}
