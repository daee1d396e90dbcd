"""Random source text from tables of templates.

A table maps a kind of value, such as `int`, to templates such as `(<int> + <int>)`; every `<kind>` in a template is
replaced by random text of that kind. Kinds without templates, and templates nested too deeply, become literals.
"""
import re

PLACEHOLDER = re.compile(r"<([a-z_]+)>")


class Grammar:
    """Expands kinds with the templates of `tables` and the functions of `literals`, all from one stream of numbers."""

    # How often a value is of another kind than the template asks for, so that errors are compared, too.
    confusion = 0.03
    confusable = ["int", "float", "bool", "str", "bytes", "list", "tuple", "dict", "set", "none", "array"]

    def __init__(self, random, tables, literals):
        self.random = random
        self.tables = tables
        self.literals = literals
        self.names = {}
        # What most arrays of a program broadcast to.
        self.shape = (3,)

    # Kinds in which nothing is confused: texts would give a set another order in every process.
    strict = {"set"}

    def text(self, kind, depth):
        """Random text of a kind, with templates nested at most `depth` deep."""
        random = self.random
        if kind in self.strict and self.confusion:
            self.confusion, usual = 0, self.confusion
            found = self.text(kind, depth)
            self.confusion = usual
            return found
        if kind in self.confusable and random.random() < self.confusion:
            kind = random.choice(self.confusable)
        names = self.names.get(kind)
        if names and random.random() < 0.35:
            return random.choice(names)
        templates = self.tables.get(kind)
        literal = self.literals.get(kind)
        if templates and (literal is None or (depth > 0 and random.random() < 0.8)):
            return self.filled(random.choice(templates), depth - 1)
        return literal(self)

    def filled(self, template, depth):
        """A template with random text in the place of each `<kind>`."""
        return PLACEHOLDER.sub(lambda found: self.text(found[1], depth), template)


def table(text):
    """A table of templates: lines `kind:` each followed by indented templates, one a line."""
    found = {}
    kind = None
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("# "):
            continue
        if not line.startswith(" "):
            kind = line.strip().rstrip(":")
            found.setdefault(kind, [])
        else:
            found[kind].append(line.strip())
    return found


def merged(*tables):
    """All tables as one; kinds in several of them have the templates of all."""
    result = {}
    for one in tables:
        for kind, templates in one.items():
            result.setdefault(kind, []).extend(templates)
    return result
