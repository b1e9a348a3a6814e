//! One way to write a closed set of values that has a stable kebab-case code each.

/// Declares an enum, its codes, and how both are read and written.
macro_rules! closed_set {
    (
        $(#[$meta:meta])*
        $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// Every value, in the order of its definition.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            const CODES: &'static [&'static str] = {
                // A static is linked in once; an array that a constant refers to, with each unit of code that reads it.
                static CODES: [&str; [$( $code, )+].len()] = [$( $code, )+];
                &CODES
            };

            /// The stable code that stands for this value in JSON.
            #[allow(clippy::as_conversions, clippy::indexing_slicing, reason = "the codes stand in the variants' order")]
            #[must_use]
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::Error;

            fn from_str(code: &str) -> Result<Self, $crate::Error> {
                <Self as $crate::read::Coded>::find(code).ok_or_else(|| $crate::Error::unknown(stringify!($name), code, Self::CODES))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl $crate::read::Coded for $name {
            const CODES: &'static [&'static str] = Self::CODES;
            const VALUES: &'static [Self] = Self::ALL;
        }
    };
}

pub(crate) use closed_set;
