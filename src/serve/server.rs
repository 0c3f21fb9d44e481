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
use super::ask::Answer;
use super::overlay;
use super::preview::Preview;

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
    let mut version = preview.version.clone();
    let other = version.wait_for(|version| version.to_string() != known.after);
    // After a while the same number is an answer too: it shows that the preview is still there.
    let _ = tokio::time::timeout(PATIENCE, other).await;
    let now = *version.borrow();
    now.to_string()
}

async fn page(State(preview): State<Arc<Preview>>, uri: Uri) -> Response {
    let path = uri.path();
    match preview.ask(path).await {
        Some(Answer::File(kind, bytes)) => typed(kind, bytes),
        Some(Answer::Page) => Redirect::temporary(&format!("{path}/")).into_response(),
        Some(Answer::Nothing(page)) => (StatusCode::NOT_FOUND, typed("text/html; charset=utf-8", page)).into_response(),
        Some(Answer::Failed(sentence)) => {
            (StatusCode::INTERNAL_SERVER_ERROR, typed("text/plain; charset=utf-8", sentence)).into_response()
        }
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
