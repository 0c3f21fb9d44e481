//! The preview: it shows the site, follows changes, and keeps the last good site up.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![cfg(feature = "serve")]

mod driver;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use driver::{SiteTest, VANDAAG};

const ACTIVITEIT: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";

/// A running preview, which is stopped when the test is done.
struct Preview {
    child: Child,
    address: String,
}

impl Preview {
    /// Starts a preview on a free port, and waits until it says where it is.
    fn start(site: &SiteTest) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
            .args(["serve", "--port", "0", "--vandaag", VANDAAG])
            .current_dir(site.root())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let address = lines
            .find_map(|line| {
                let line = line.expect("a line");
                let start = line.find("http://")? + "http://".len();
                Some(line[start..].split('/').next().expect("a host").to_owned())
            })
            .expect("the address is printed");
        // What is said later is read and dropped, so that the program never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        assert!(address.starts_with("127.0.0.1:"), "{address}");
        Self { child, address }
    }

    /// Asks for a path: the status line with the headers, and the body.
    fn get(&self, path: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("the preview listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)
            .expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    /// Asks for a path whose answer is no text: the head, and the body.
    #[cfg(feature = "pdf")]
    fn get_bytes(&self, path: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).expect("the preview listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)
            .expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        (String::from_utf8_lossy(&answer[..end]).into_owned(), answer.split_off(end + 4))
    }

    fn version(&self) -> String {
        self.get("/_wijkwijzer/version").1
    }

    /// Waits until the version is another, as the script in the page does.
    fn wait_for_other_version(&self, known: &str) {
        while self.get(&format!("/_wijkwijzer/version?after={known}")).1 == known {}
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have stopped by itself, which the test has then noticed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_shows_pages_files_and_what_is_not_there() {
    let site = SiteTest::regio();
    let preview = Preview::start(&site);
    let (head, body) = preview.get("/postcode/9351/");
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/html"), "{head}");
    assert!(body.contains("/_wijkwijzer/live.js"), "the page reloads itself");
    assert!(preview.get("/_wijkwijzer/live.js").0.contains("text/javascript"));
    let (head, _) = preview.get("/postcode/9351");
    assert!(head.starts_with("HTTP/1.1 307") && head.contains("location: /postcode/9351/"), "{head}");
    assert!(preview.get("/sw.js").0.starts_with("HTTP/1.1 404"), "a browser keeps nothing of a preview");
    assert!(preview.get("/bestaat-niet/").0.starts_with("HTTP/1.1 404"));
    assert!(preview.get("/../../etc/passwd").0.starts_with("HTTP/1.1 404"));
}

#[test]
fn it_follows_changes_and_keeps_the_last_good_site_up() {
    let site = SiteTest::regio();
    let preview = Preview::start(&site);
    let path = "/gemeenten/westerkwartier/leek/";
    let first = preview.version();
    site.change(ACTIVITEIT, "naam: Wandelgroep De Stappers", "naam: Wandelgroep Het Ommetje");
    preview.wait_for_other_version(&first);
    assert!(preview.get(path).1.contains("Het Ommetje"));

    let second = preview.version();
    site.change(ACTIVITEIT, "wijken: [leek, marum]", "wijken: [leeek]");
    preview.wait_for_other_version(&second);
    let (_, body) = preview.get(path);
    assert!(body.contains("wijkwijzer-fouten") && body.contains("onbekende wijk 'leeek'"), "{body}");
    assert!(body.contains("Het Ommetje"), "the last good page is still there");

    let third = preview.version();
    site.change(ACTIVITEIT, "wijken: [leeek]", "wijken: [leek, marum]");
    preview.wait_for_other_version(&third);
    assert!(!preview.get(path).1.contains("wijkwijzer-fouten"));
}

#[test]
fn it_starts_on_a_site_with_faults_and_shows_them() {
    let site = SiteTest::regio();
    site.change(ACTIVITEIT, "wijken: [leek, marum]", "wijken: [leeek]");
    let preview = Preview::start(&site);
    let (_, body) = preview.get("/");
    assert!(body.contains("onbekende wijk 'leeek'"), "{body}");
    let first = preview.version();
    site.change(ACTIVITEIT, "wijken: [leeek]", "wijken: [leek, marum]");
    preview.wait_for_other_version(&first);
    assert!(preview.get("/").0.starts_with("HTTP/1.1 200"));
}

#[cfg(feature = "pdf")]
#[test]
fn a_paper_is_made_when_it_is_asked_for() {
    let site = SiteTest::regio();
    let preview = Preview::start(&site);
    for path in [
        "/gemeenten/westerkwartier/leek/folder/folder-leek-nl-a4.pdf",
        "/gemeenten/westerkwartier/poster.pdf",
        "/gemeenten/westerkwartier/verwijskaart.pdf",
        "/coaches/coach-leek/kaartje.pdf",
    ] {
        let (head, body) = preview.get_bytes(path);
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("application/pdf"), "{path}: {head}");
        assert!(body.starts_with(b"%PDF-1.7") && body.len() > 5_000, "{path}");
    }
    let (head, _) = preview.get("/gemeenten/westerkwartier/kaartje.pdf");
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
}
