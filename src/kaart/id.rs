//! Typed places in typed lists.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// The place of a `T` in its [`Lijst`]. An id of one kind can not be used for another.
pub struct Id<T>(u32, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The place in the list, for lists beside it.
    pub(super) fn position(self) -> usize {
        self.0 as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A list that hands out an [`Id`] for each item, in the order in which they come.
#[derive(Debug, Clone)]
pub struct Lijst<T>(Vec<T>);

impl<T> Default for Lijst<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Lijst<T> {
    /// Adds an item. A list has fewer than 2^32 items: each comes from a file or a line in one.
    pub fn push(&mut self, item: T) -> Id<T> {
        let id = Id(u32::try_from(self.0.len()).unwrap_or(u32::MAX), PhantomData);
        self.0.push(item);
        id
    }

    /// All items.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// All items with their ids.
    pub fn entries(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        (0..).map(|at| Id(at, PhantomData)).zip(&self.0)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = Id<T>> + use<T> {
        let len = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        (0..len).map(|at| Id(at, PhantomData))
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<T> for Lijst<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<'a, T> IntoIterator for &'a Lijst<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> Index<Id<T>> for Lijst<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.0[id.0 as usize]
    }
}

impl<T> IndexMut<Id<T>> for Lijst<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.0[id.0 as usize]
    }
}
