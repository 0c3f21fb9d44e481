//! Stand-in until the real one lands.
use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct OutputError(String);
impl std::fmt::Display for OutputError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.0) } }
pub struct Staging(PathBuf);
pub struct Published;
impl Staging {
    pub fn begin(out: &Path, _root: &Path) -> Result<Self, OutputError> { Ok(Self(out.to_owned())) }
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let p = self.0.join(path);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, bytes).unwrap();
        Ok(())
    }
    pub fn publish(self) -> Result<Published, OutputError> { Ok(Published) }
}
