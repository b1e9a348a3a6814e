//! One message of the syntax tree, checked and lowered to a compact text. Shared with the build script.

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::compile::{Message, Parsed, Reading};
use super::plural;
use super::prepare::{LITERAL, head};
use super::problem::{Problems, shown};
use super::quotes::Quotes;
use super::rule::Rule;
use super::schema::{Kind, Variable, mark};
use super::tag::language_of;
use super::terms::Terms;

pub(crate) const NO_ATTRIBUTES: &str =
    "attributes, lines that begin with a dot, are not used here; write a message of its own";

/// The lowering of one message.
pub(crate) struct Lowering<'a> {
    language: &'a str,
    file: &'a Parsed<'a>,
    terms: &'a Terms,
    problems: &'a mut Problems,
    message: Message,
    /// How many characters the text has.
    length: usize,
    is_several_lines: bool,
    /// What stands in the text and may have been meant as messages.
    swallowed: Vec<Message>,
}

impl<'a> Lowering<'a> {
    /// No screen of a checkout has room for more.
    const MAX_CHARS: usize = 10_000;

    pub(crate) fn new(
        language: &'a str,
        file: &'a Parsed<'a>,
        id: &str,
        terms: &'a Terms,
        problems: &'a mut Problems,
    ) -> Self {
        let message = Message { reading: Reading::Right, ..Message::unread(id, file.place(id)) };
        Self { language, file, terms, problems, message, length: 0, is_several_lines: false, swallowed: Vec::new() }
    }

    /// Lowers the message; beside it stand those that may have been meant to begin in its text.
    pub(crate) fn message(mut self, entry: &ast::Message<&str>) -> (Message, Vec<Message>) {
        let id = entry.id.name;
        if let Some(attribute) = entry.attributes.first() {
            self.refuse(attribute.id.name, Rule::Attribute, NO_ATTRIBUTES);
        }
        match entry.value.as_ref() {
            // The message has an attribute only, which is refused already.
            None => self.message.reading = Reading::Wrong,
            Some(value) => self.value(value),
        }
        self.message.variables.sort_unstable();
        self.message.variables.dedup();
        if self.message.variables.len() > 1 {
            self.refuse(id, Rule::TwoVariables, "a message takes one variable only; leave the others out");
        }
        if self.length > Self::MAX_CHARS {
            let advice = format!("the text has more than {} characters; write a shorter one", Self::MAX_CHARS);
            self.refuse(id, Rule::TooLong, &advice);
            self.message.text.clear();
        }
        (self.message, self.swallowed)
    }

    fn value(&mut self, value: &Pattern<&str>) {
        match value.elements.as_slice() {
            [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
                self.select(selector, variants);
            }
            elements => self.pattern(elements),
        }
    }

    fn pattern(&mut self, elements: &[PatternElement<&str>]) {
        for element in elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                    let advice =
                        "a choice in the middle of a text is hard to translate; write a whole text in each variant";
                    self.refuse(part_of(selector), Rule::Selector, advice);
                }
            }
        }
    }

    fn text(&mut self, value: &str) {
        if let Some((part, rule, advice)) = control(value) {
            if rule == Rule::SeveralLines {
                self.next_line(part, &advice);
            } else {
                self.refuse(part, rule, &advice);
            }
        }
        if let Some(quotes) = Quotes::of(self.language) {
            for (part, advice) in quotes.in_ascii(value) {
                self.tell(part, Rule::AsciiQuote, &advice);
            }
        }
        self.push(value);
    }

    /// Refuses the second line of a text; what looks like a message there is not missing.
    fn next_line(&mut self, end: &str, advice: &str) {
        let rest = self.file.next_line(end);
        let name = head(rest);
        if let Some(name) = name {
            self.swallowed.push(Message::unread(name, self.file.place(rest)));
        }
        if !self.is_several_lines {
            self.is_several_lines = true;
            match name {
                Some(name) => {
                    let advice = format!("if `{}` is a message of its own, remove the spaces before it", shown(name));
                    self.refuse(rest, Rule::SeveralLines, &advice);
                }
                None => self.refuse(rest, Rule::SeveralLines, advice),
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let (rule, advice) = match inline {
            InlineExpression::VariableReference { id } => return self.argument(id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => return self.term(id.name),
            InlineExpression::TermReference { id, .. } => {
                (Rule::Placeable, format!("a term takes nothing with it; write `{{ -{} }}`", shown(id.name)))
            }
            InlineExpression::MessageReference { id, .. } => (
                Rule::MessageReference,
                format!("a message cannot stand in another; write out what `{}` says", shown(id.name)),
            ),
            InlineExpression::FunctionReference { id, .. } => (
                Rule::Function,
                format!("functions are not used here; write the variable without `{}()`", shown(id.name)),
            ),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                (Rule::Placeable, LITERAL.into())
            }
            InlineExpression::Placeable { .. } => {
                (Rule::Placeable, "two braces stand one in the other; write `{ $variable }` with one pair".into())
            }
        };
        self.refuse(part_of(inline), rule, &advice);
    }

    fn term(&mut self, name: &str) {
        match self.terms.get(name) {
            Some(Some(text)) => self.push(text),
            // What is wrong with the term is told where it stands.
            Some(None) => self.message.reading = Reading::Wrong,
            None => {
                let advice = format!("there is no term `-{}`; write the words instead", shown(name));
                self.refuse(name, Rule::UnknownTerm, &advice);
            }
        }
    }

    fn argument(&mut self, name: &str) {
        let Some(variable) = self.variable(name) else { return };
        if let Kind::Choice(keys) = variable.kind() {
            self.refuse_in_text(name, keys);
        } else if matches!(variable.kind(), Kind::Count) {
            self.refuse_in_text(name, plural::categories(language_of(self.language)).unwrap_or(&["other"]));
        }
        self.message.text.extend([mark::VARIABLE, variable.letter()]);
        self.message.variables.push(variable);
    }

    fn refuse_in_text(&mut self, name: &str, keys: &[&str]) {
        let keys = keys.join("], [");
        let advice = format!("`${name}` cannot stand in a text; write `{{ ${name} ->` and a text for each of [{keys}]");
        self.refuse(name, Rule::Selector, &advice);
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let InlineExpression::VariableReference { id: ast::Identifier { name } } = selector else {
            let rule = if matches!(selector, InlineExpression::FunctionReference { .. }) {
                Rule::Function
            } else {
                Rule::Selector
            };
            return self.refuse(part_of(selector), rule, "only a variable can select a text; write `{ $variable ->`");
        };
        let Some(variable) = self.variable(name) else { return };
        let keys: &[&str] = match variable.kind() {
            Kind::Choice(values) => values,
            Kind::Count => match plural::categories(language_of(self.language)) {
                Some(categories) => categories,
                None => {
                    let advice = "the plural rule of this language is not known yet; ask a developer to add it to src/catalog/plural.rs";
                    return self.refuse(name, Rule::UnknownPlural, advice);
                }
            },
            _ => {
                let advice = format!("`${name}` has no variants; write one text with `{{ ${name} }}`");
                return self.refuse(name, Rule::Selector, &advice);
            }
        };
        self.message.text.extend([mark::SELECT, variable.letter()]);
        self.message.variables.push(variable);
        let seen = self.variants(keys, variants);
        for key in keys.iter().filter(|key| !seen.contains(*key)) {
            let advice = format!("the variant [{key}] is missing; write a text for each of [{}]", keys.join("], ["));
            self.refuse(name, Rule::MissingVariant, &advice);
        }
    }

    /// Writes the variants out, and gives their keys back.
    fn variants<'k>(&mut self, keys: &[&'k str], variants: &[Variant<&str>]) -> Vec<&'k str> {
        let mut seen = Vec::new();
        // The default comes last: it is what stands when no other key is met.
        let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
        for variant in others.into_iter().chain(default) {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
            match keys.iter().copied().find(|key| *key == name) {
                None => {
                    let advice = format!("[{}] is none of [{}]; remove it", shown(name), keys.join("], ["));
                    self.refuse(name, Rule::UnknownVariant, &advice);
                }
                Some(key) if seen.contains(&key) => {
                    self.refuse(name, Rule::DuplicateVariant, &format!("[{key}] stands twice; leave one"));
                }
                Some(key) => {
                    seen.push(key);
                    self.message.text.push_str(key);
                }
            }
            self.message.text.push(mark::END);
            self.pattern(&variant.value.elements);
            self.message.text.push(mark::END);
        }
        seen
    }

    fn variable(&mut self, name: &str) -> Option<Variable> {
        let known = Variable::ALL.iter().copied().find(|variable| variable.name() == name);
        if known.is_none() {
            let names: Vec<_> = Variable::ALL.iter().map(|variable| format!("${}", variable.name())).collect();
            let advice = format!("there is no variable `${}`; the variables are {}", shown(name), names.join(", "));
            self.refuse(name, Rule::UnknownVariable, &advice);
        }
        known
    }

    fn push(&mut self, text: &str) {
        self.length += text.chars().count();
        if self.length <= Self::MAX_CHARS {
            self.message.text.push_str(text);
        }
    }

    /// Refuses what stands in that part of the source: the message is not what was meant.
    fn refuse(&mut self, part: &str, rule: Rule, advice: &str) {
        self.message.reading = Reading::Wrong;
        self.tell(part, rule, advice);
    }

    fn tell(&mut self, part: &str, rule: Rule, advice: &str) {
        let advice = format!("`{}`: {advice}", shown(&self.message.id));
        self.file.refuse(part, rule, advice, self.problems);
    }
}

/// The first control character of a text, and what to do about it.
pub(crate) fn control(text: &str) -> Option<(&str, Rule, String)> {
    let rest = text.find(char::is_control).and_then(|at| text.get(at..))?;
    let c = rest.chars().next()?;
    Some(if matches!(rest.strip_prefix('\r').unwrap_or(rest).chars().next(), Some('\n')) {
        (rest, Rule::SeveralLines, "the text goes over several lines; write it on one line".into())
    } else {
        let advice = format!("an invisible character (U+{:04X}) stands here; delete it", u32::from(c));
        (rest, Rule::ControlCharacter, advice)
    })
}

/// A part of the source that lies in a placeable.
pub(crate) fn part_of_expression<'a>(expression: &Expression<&'a str>) -> &'a str {
    match expression {
        Expression::Inline(inline) | Expression::Select { selector: inline, .. } => part_of(inline),
    }
}

fn part_of<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => part_of_expression(expression),
    }
}
