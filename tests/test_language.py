"""The floor that the rooms share: tokens, noun phrases and clauses, on sentences of our own."""

import pytest

from conflictnews.language import document as document_module
from conflictnews.language import lexicon, traits
from conflictnews.language.clauses import clauses_in, noun_phrases_in
from conflictnews.language.document import Document, Sentence
from conflictnews.language.inflection import ING, inflected
from conflictnews.language.phrases import read
from conflictnews.language.sight import Sight
from conflictnews.languages.en import function_words, predicates, word_endings
from conflictnews.models import Actor, ActorKind, ActorMention
from conflictnews.numerals import numbers_in
from conflictnews.text import Text
from conflictnews.timex import dates_in


def document(text):
    read = Text.of(text)
    return Document(read, numbers=numbers_in(read), dates=dates_in(read, None))


def surface(sentence, phrase):
    return " ".join(token.raw for token in sentence.tokens[phrase.first : phrase.end + 1])


def told(text):
    """Each clause of a harm or an act: its harm or act, its agents, its patients."""
    rows = []
    for sentence in document(text).sentences:
        for clause in clauses_in(sentence):
            what = clause.act or (clause.harm.value if clause.harm else "")
            patients = clause.patients.phrases if clause.patients else []
            if what:
                rows.append((what, [surface(sentence, p) for p in clause.agents], [surface(sentence, p) for p in patients]))
    return rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Raiders killed a miller.", [("killed", ["Raiders"], ["a miller"])]),
        ("A miller was killed by raiders.", [("killed", ["raiders"], ["A miller"])]),
        ("Yara Haddad, the mill's new owner, was killed.", [("killed", [], ["Yara Haddad", "the mill 's new owner"])]),
        ("Raiders shot and killed a miller.", [("wounded", ["Raiders"], ["a miller"]), ("killed", ["Raiders"], ["a miller"])]),
        ("A miller was beaten and later hanged.", [("wounded", [], ["A miller"]), ("killed", [], ["A miller"])]),
        ("Raiders clubbed a miller to death.", [("killed", ["Raiders"], ["a miller"])]),
        ("The flood claimed nine lives.", [("killed", ["The flood"], ["nine lives"])]),
        ("A miller and two grooms lost their lives.", [("killed", [], ["A miller", "two grooms"])]),
        ("Nine dead, four hurt in mill fire", [("killed", [], ["Nine"]), ("wounded", [], ["four"])]),
        ("Raiders attacked a mill and two grooms died.", [("attack", ["Raiders"], ["a mill"]), ("killed", [], ["two grooms"])]),
        ("The murder of a miller shocked Gao.", [("killed", [], ["a miller"])]),
        ("A groom who was hurt on Monday died.", [("wounded", [], ["A groom"]), ("killed", [], ["A groom"])]),
        ("Besides the driver, nine grooms were killed.", [("killed", [], ["the driver", "nine grooms"])]),
        ("Both grooms were bound before being hanged.", [("killed", [], ["Both grooms"])]),
    ],
)
def test_clauses(text, rows):
    assert [row for row in told(text) if row[0] in {"killed", "wounded", "attack"}] == rows


@pytest.mark.parametrize(
    ("text", "form", "head", "count"),
    [
        ("nine grooms", "counted", "grooms", None),
        ("a third groom", "single", "groom", 1),
        ("both grooms", "plural", "grooms", 2),
        ("a Border Guard Force (BGF) member", "single", "member", 1),
        ("three of the grooms", "counted", "grooms", None),
        ("none of the grooms", "nobody", "grooms", 0),
        ("the miller's nephew", "definite", "nephew", 1),
        ("Yara Haddad", "name", "Haddad", 1),
        ("an unknown number of grooms", "counted", "grooms", None),
        ("the wounded", "definite", "wounded", None),
    ],
)
def test_noun_phrases(text, form, head, count):
    sentence = document(text + " left.").sentences[0]
    phrase = read(Sight(sentence), 0)

    assert (phrase.form, sentence.tokens[phrase.head].raw, phrase.count) == (form, head, count)


@pytest.mark.parametrize("row", function_words.CLASSES, ids=lambda row: row.name)
def test_each_class_of_words_has_a_phrase_in_which_one_of_them_stands(row):
    assert set(row.words.split()) & {token.word for s in document(row.phrase).sentences for token in s.tokens} or any(
        word in row.phrase for word in row.words.split()
    )


@pytest.mark.parametrize("row", predicates.VERBS, ids=lambda row: f"{row.lemma} {row.harm or row.act}")
def test_each_verb_is_read_in_its_phrase(row):
    found = [clause.predicate for sentence in document(row.phrase).sentences for clause in clauses_in(sentence)]

    assert any(getattr(p, "harm", None) is row.harm and getattr(p, "act", "") == row.act for p in found)


def test_a_token_is_made_once():
    sentence = document("Nine grooms fell.").sentences[0]

    assert sentence.tokens is sentence.tokens
    assert clauses_in(sentence) is clauses_in(sentence)


def test_what_is_forgotten_is_read_again():
    sentence = document("Nine GROOMS fell. Two did not.").sentences[0]
    before = sentence.words, sentence.titled, sentence.opening

    sentence.forget()

    assert (sentence.words, sentence.titled, sentence.opening) == before
    assert sentence.words is not before[0]


def test_the_columns_of_a_sentence_are_its_tokens():
    text = document("On 11 May five of Omar’s grooms weren't hurt in Kërçovë, (nor) on the B-52.")
    (sentence,) = text.sentences
    columns = zip(sentence.starts, sentence.ends, sentence.words, sentence.raws, sentence.bits, strict=True)

    assert [token[:5] for token in sentence.tokens] == list(columns)
    assert [token.number for token in sentence.tokens] == [sentence.numbers.get(at) for at in range(len(sentence.words))]
    assert all(text.text.folded[token.start : token.end] == token.raw for token in sentence.tokens)
    assert sentence.capitals == [token.raw[0].isupper() for token in sentence.tokens]


@pytest.mark.parametrize("rest", ["", " ë", " \u0928\u093f"])
def test_what_stands_beside_a_word_does_not_change_how_it_is_cut(rest):
    text = "Omar's ex-army grooms o'clock don't a.b 3.5kg (B-52) don's" + rest

    assert [t.raw for s in document(text).sentences for t in s.tokens][:11] == (
        ["Omar", "'s", "ex-army", "grooms", "o'clock", "don't", "a.b", "3.5kg", "(", "B-52", ")"]
    )


@pytest.mark.parametrize(
    "text", ["Omar fled.", "“No,” he said.", "Nine grooms fell.", "11 May was calm.", "'s", "...", "Ω fell."]
)
def test_the_opening_of_a_sentence_is_its_first_word(text):
    assert document(text).sentences[0].opening == document(text).sentences[0].words[0]


def test_the_vocabulary_of_a_sentence_is_its_single_words():
    first, second = document("On 3 May a cease-fire held. Two guards weren't hurt.").sentences
    assert first.vocabulary == ["on", "3", "may", "a", "cease", "fire", "held"]
    assert second.vocabulary == ["two", "guards", "weren", "t", "hurt"]


def test_a_sentence_may_end_in_an_adverb():
    (sentence,) = document("Kovo daily").sentences

    assert [phrase.form for phrase in noun_phrases_in(sentence)] == ["name"]


def test_the_memory_for_words_is_bounded(monkeypatch):
    for module, known in ((document_module, document_module._KNOWN), (traits, traits.WORDS)):
        monkeypatch.setattr(module, "_MOST_WORDS", 8)
        known.clear()  # words that other tests have met are no longer missed, and only a miss empties the memory
    (sentence,) = document("One two three four five six seven eight nine ten eleven were hurt badly.").sentences

    assert clauses_in(sentence)
    assert len(document_module._KNOWN) <= 8
    assert len(traits.WORDS) <= 8


def test_nothing_inside_a_date_is_a_word():
    sentence = document("On 11 May five grooms were hurt.").sentences[0]

    assert not any(lexicon.MODAL & bits for bits in sentence.bits)
    assert not any(clause.unreal for clause in clauses_in(sentence))


def test_irregular_pasts_are_irregular():
    for lemma, forms in function_words.IRREGULAR.items():
        assert forms.split() != [lemma + "ed"] * 2, lemma


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [(0, 3, 1), (1, 1, 1), (2, 3, 3), (2, 2, None), (-5, 0, None), (-5, 1, 1), (4, 99, None), (0, -1, None)],
)
def test_a_word_is_found_between_two_tokens_both_included(first, last, found):
    (sentence,) = document("A guard shot guard dogs").sentences
    assert sentence.find(first, last, frozenset(("guard",))) == found


@pytest.mark.parametrize(
    ("first", "last", "found"), [(0, None, [1, 3]), (2, None, [3]), (0, 3, [1]), (2, 3, []), (4, 99, []), (0, 0, [])]
)
def test_the_tokens_at_which_a_word_stands_are_told_up_to_before_the_last(first, last, found):
    (sentence,) = document("A guard shot guard dogs").sentences
    assert sentence.where(frozenset(("guard", "cook")), first, last) == found


def test_the_tokens_of_an_actor_are_those_that_begin_inside_it():
    text = Text.of("The Free Army's men, the Free Army said.")
    actor = Actor("free-army", "Free Army", ActorKind.ARMED_GROUP)
    mentions = [
        ActorMention(text.span(4, 13), "Free Army", actor=actor),
        ActorMention(text.span(25, 34), "Free Army", actor=actor),
    ]
    (sentence,) = Document(text, actors=mentions).sentences
    assert {at: sentence.words[at] for at in sentence.actors} == {1: "free", 2: "army", 7: "free", 8: "army"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two US soldiers fell.", ["two", "u.s.", "soldiers", "fell", "."]),
        ("Two U.S. soldiers fell.", ["two", "u.s.", "soldiers", "fell", "."]),
        ("IS fighters fled.", ["i.s.", "fighters", "fled", "."]),
        ("WHO staff left, and it is over.", ["w.h.o.", "staff", "left", ",", "and", "it", "is", "over", "."]),
        ("TWO US SOLDIERS FELL", ["two", "u.s.", "soldiers", "fell"]),
        ("THEY TOLD US THE MAN WHO FLED IS HERE", ["they", "told", "us", "the", "man", "who", "fled", "is", "here"]),
    ],
)
def test_acronyms_are_no_small_words(text: str, words: list[str]) -> None:
    assert Document(Text.of(text)).sentences[0].words == words


def test_a_document_keeps_the_tokens_of_256_sentences_and_the_clauses_of_64():
    long = Document(Text.of(" ".join(f"Rebels shot guard{n}." for n in range(300))))
    told = [(sentence.words, [clause.word for clause in clauses_in(sentence)]) for sentence in long.sentences]
    kept = [sentence for sentence in long.sentences if type(sentence) is Sentence]

    assert len(kept) == 256
    assert sum(sentence.read is not None for sentence in long.sentences) == 64
    assert [(sentence.words, [clause.word for clause in clauses_in(sentence)]) for sentence in long.sentences] == told


@pytest.mark.parametrize("name", word_endings.MET)
def test_each_ending_is_met_in_its_words(name):
    value = getattr(word_endings, name)
    words = word_endings.MET[name].split()
    affixes = (value,) if isinstance(value, str) else value

    assert [word for word in words if not (word.endswith(affixes) or word.startswith(affixes))] == []
    assert [affix for affix in affixes if not any(word.endswith(affix) or word.startswith(affix) for word in words)] == []


def test_each_ending_has_words():
    assert {name for name in vars(word_endings) if name.isupper() and name != "MET"} == word_endings.MET.keys()


@pytest.mark.parametrize("verb", sorted(function_words.DOUBLED))
def test_a_verb_doubles_its_last_consonant(verb):
    assert inflected(verb)[ING] == verb + verb[-1] + "ing"
