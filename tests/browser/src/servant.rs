//! The driver process: chromedriver or geckodriver, our own child on a port it chose itself.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::wait::wait_for;

/// What a driver says when its port is another program's.
const TAKEN: &str = "Address already in use";
/// So many ports are taken one after another.
const PORTS: usize = 3;

pub(crate) struct Servant {
    child: Child,
    log: PathBuf,
    port: u16,
}

impl Servant {
    /// Starts a driver that was told to take any free port, and reads from its log which one it took. chromedriver takes a port
    /// that is free for IPv6 and then wants the same for IPv4, where another program may have it: then it is to take another.
    pub(crate) async fn start(command: &mut Command, log: &Path) -> Result<Servant> {
        for _ in 1..PORTS {
            match Servant::start_once(command, log).await {
                Err(error) if error.to_string().contains(TAKEN) => {}
                started => return started,
            }
        }
        Servant::start_once(command, log).await
    }

    async fn start_once(command: &mut Command, log: &Path) -> Result<Servant> {
        let name = command.get_program().to_string_lossy().into_owned();
        let out = File::create(log).with_context(|| format!("could not write {}", log.display()))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()
            .with_context(|| format!("could not start {name}"))?;
        let mut servant = Servant { child, log: log.to_owned(), port: 0 };
        let mut ended = None;
        servant.port = wait_for(&format!("{name} to listen"), Duration::from_secs(30), async || {
            if let Some(status) = servant.child.try_wait()? {
                ended = Some(status);
                return Ok(Some(0));
            }
            Ok(port_in(&servant.said()))
        })
        .await?;
        match ended {
            Some(status) => bail!("{name} ended ({status}): {}", servant.said()),
            None => Ok(servant),
        }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the driver wrote so far; the browser's own complaints are in it.
    pub(crate) fn said(&self) -> String {
        fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }
}

impl Drop for Servant {
    fn drop(&mut self) {
        // Either call fails only when the driver is gone already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// chromedriver says "was started successfully on port 9515.", geckodriver "Listening on 127.0.0.1:4444".
fn port_in(log: &str) -> Option<u16> {
    let after = log
        .split_once("started successfully on port ")
        .or_else(|| log.split_once("Listening on 127.0.0.1:"))
        .map(|(_, after)| after)?;
    let digits = after.split(|letter: char| !letter.is_ascii_digit()).next()?;
    // A line that is still being written has no end yet, and its number may be half a number.
    if digits.len() == after.len() { None } else { digits.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_driver_names_its_port() {
        assert_eq!(port_in("Starting on port 0\nChromeDriver was started successfully on port 4321.\n"), Some(4321));
        assert_eq!(port_in("1\tgeckodriver\tINFO\tListening on 127.0.0.1:4444\n"), Some(4444));
    }

    #[test]
    fn half_a_line_names_no_port() {
        assert_eq!(port_in("Listening on 127.0.0.1:44"), None);
    }
}
