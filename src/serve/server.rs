//! The web server of the preview. It listens on 127.0.0.1 only.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use super::USUAL_PORT;
use super::overlay;
use super::preview::{Preview, Shown};

/// How long a question for the next version is kept waiting; the browser then asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// Takes the port that was asked for; else the usual one, or any that is free.
pub(super) async fn bind(port: Option<u16>) -> io::Result<TcpListener> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => at(port).await,
        None => match at(USUAL_PORT).await {
            Ok(listener) => Ok(listener),
            Err(_) => at(0).await,
        },
    }
}

/// Answers until the program is stopped.
pub(super) async fn serve(listener: TcpListener, preview: Arc<Preview>) -> io::Result<()> {
    axum::serve(listener, router(preview)).await
}

fn router(preview: Arc<Preview>) -> Router {
    Router::new()
        .route(&format!("{}live.js", overlay::DIR), get(async || typed("text/javascript", overlay::SCRIPT)))
        .route(&format!("{}live.css", overlay::DIR), get(async || typed("text/css", overlay::STYLE)))
        .route(&format!("{}version", overlay::DIR), get(version))
        .fallback(get(page))
        .with_state(preview)
}

fn typed(kind: &'static str, body: impl IntoResponse) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], body).into_response()
}

/// What the browser knows.
#[derive(serde::Deserialize)]
struct Known {
    #[serde(default)]
    after: String,
}

/// The number of the version, as soon as it is another than the browser knows.
async fn version(State(preview): State<Arc<Preview>>, Query(known): Query<Known>) -> String {
    let mut version = preview.version();
    let other = version.wait_for(|version| version.to_string() != known.after);
    // After a while the same number is an answer too: it shows that the preview is still there.
    let _ = tokio::time::timeout(PATIENCE, other).await;
    let now = *version.borrow();
    now.to_string()
}

async fn page(State(preview): State<Arc<Preview>>, uri: Uri) -> Response {
    let shown = preview.shown();
    let path = uri.path();
    // A preview that is stopped must be gone, so the browser gets no worker that keeps its pages.
    if let Some((name, bytes)) = shown.file(path).filter(|(name, _)| name != "sw.js") {
        return typed(content_type(&name), bytes);
    }
    if let Some(answer) = made(&shown, path, content_type(path), Shown::picture).await {
        return answer;
    }
    #[cfg(feature = "pdf")]
    if let Some(answer) = made(&shown, path, "application/pdf", Shown::paper).await {
        return answer;
    }
    if shown.is_dir(path) {
        return Redirect::temporary(&format!("{path}/")).into_response();
    }
    (StatusCode::NOT_FOUND, typed("text/html; charset=utf-8", shown.missing())).into_response()
}

/// The picture or the folder on paper at a path, made now.
async fn made(
    shown: &Arc<Shown>,
    path: &str,
    kind: &'static str,
    make: fn(&Shown, &str) -> Option<Result<Vec<u8>, String>>,
) -> Option<Response> {
    let (shown, path) = (Arc::clone(shown), path.to_owned());
    let made = tokio::task::spawn_blocking(move || make(&shown, &path)).await.ok()??;
    Some(match made {
        Ok(bytes) => typed(kind, bytes),
        Err(sentence) => {
            (StatusCode::INTERNAL_SERVER_ERROR, typed("text/plain; charset=utf-8", sentence)).into_response()
        }
    })
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "txt" => "text/plain; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        _ => "application/octet-stream",
    }
}
