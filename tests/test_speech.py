"""Quotations: which marks open and close, who speaks, and what is reported without marks."""

import pytest
import regex

from conflictnews import SpeechKind, find_quotes
from conflictnews.language import lexicon as lx
from conflictnews.language.inflection import inflected
from conflictnews.languages.en import speech_nouns, speech_verbs
from conflictnews.languages.en.saying import SAYINGS
from conflictnews.speech import quotes_in
from conflictnews.speech.foreign import LANGUAGES
from conflictnews.speech.lexicon import cues
from conflictnews.speech.marks import quoted_in
from conflictnews.text import Text


def words(text):
    return [text.clean[q.start : q.end] for q in quoted_in(text)]


def direct(text):
    return [(text[m.start : m.end], q.speaker_text) for q in find_quotes(text) for m in q.marked]


def indirect(text):
    return [(text[p.start : p.end], q.speaker_text) for q in find_quotes(text) if not q.direct for p in q.parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She called it "a long night" in Sumy.', ["a long night"]),
        ("She called it “a long night” in Sumy.", ["a long night"]),
        ("She called it ‘a long night’ in Sumy.", ["a long night"]),
        ("She called it 'a long night' in Sumy.", ["a long night"]),
        ("Elle parle d'« une longue nuit » à Soumy.", ["une longue nuit"]),
        ("Sie sprach von „einer langen Nacht“ in Sumy.", ["einer langen Nacht"]),
        ("Sie sprach von »einer langen Nacht« in Sumy.", ["einer langen Nacht"]),
        ("She called it ``a long night'' in Sumy.", ["a long night"]),
        ("He said: \"They told us, 'leave now', and we left.\"", ["They told us, 'leave now', and we left."]),
        ("“He said “go” and we went,” she said.", ["He said “go” and we went,"]),
        ("They spoke of 'human shields' in the town.", ["human shields"]),
        ("The rebels' leader met the army's chief, O'Brien, in Sana'a.", []),
        ("In the '90s the boys' school stood here.", []),
        ("'We left at dawn,' the farmers' leader said.", ["We left at dawn,"]),
        ("He spoke of 'blackmail\" by the junta.", ["blackmail"]),
        ('A 6" pipe burst.', []),
        ('"" was all', []),
        ("No quotation at all.", []),
        ("", []),
    ],
)
def test_marks_open_and_close(text, expected):
    assert words(Text.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We hold the bridge,” said the colonel.", "We hold the bridge,"),
        ("“We hold the bridge, the colonel said.", "We hold the bridge, the colonel said."),
        ('"One bridge is gone. "Two are left," he said.', "One bridge is gone."),
    ],
)
def test_a_missing_mark_is_told(text, expected):
    first = find_quotes(text)[0]

    assert (text[first.parts[0].start : first.parts[0].end], first.complete) == (expected, False)


def test_a_quotation_of_several_paragraphs_is_one_attribution_in_parts():
    text = '"We crossed at night.\n\n"By dawn we were in Izium," said Olena Hrytsenko.'
    (quote,) = find_quotes(text)

    assert [text[part.start : part.end] for part in quote.parts] == ["We crossed at night.", "By dawn we were in Izium,"]
    assert quote.speaker_text == "Olena Hrytsenko"
    assert quote.complete


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The road is mined," said the mayor.', "the mayor"),
        ('"The road is mined," the mayor of Lyman said on Friday.', "the mayor of Lyman"),
        ('"The road is mined," said Ihor Bondar, a deminer.', "Ihor Bondar"),
        ('Ihor Bondar, a deminer, said: "The road is mined."', "Ihor Bondar"),
        ('Ihor Bondar, who leads the team, said: "The road is mined."', "Ihor Bondar"),
        ('In a video, Ihor Bondar warned that the road was "full of mines".', "Ihor Bondar"),
        ('Governor Ihor Bondar condemned a "cowardly act" in Lyman.', "Governor Ihor Bondar"),
        ('According to the mayor, the road is "full of mines".', "the mayor"),
        ('The road is "full of mines", according to the mayor.', "the mayor"),
        ('The mayor rejected the plan, calling it "a trap".', "The mayor"),
        ('The mayor met deminers in Lyman and said the road was "full of mines".', "The mayor"),
        ('Ihor Bondar (a deminer) said: "The road is mined."', "Ihor Bondar"),
        ('"The road is mined," one deminer said.', "deminer"),
        ('We met two.\nOlena Hrytsenko: "The road is mined."', "Olena Hrytsenko"),
        ('"The road is mined. "The mayor said so.', "The mayor"),
        ("According to the WHO, that road is “full of mines”.", "the WHO"),
        ("IS said its fighters held “the whole road”.", "IS"),
        ("US said the strike had hit “a depot”.", "US"),
        ("«La route est minée», a déclaré le maire.", "le maire"),
        ("La route est «pleine de mines», selon le maire.", "le maire"),
    ],
)
def test_the_speaker_of_a_quotation(text, speaker):
    assert [who for _, who in direct(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('Mayor Ihor Bondar said the road was shut. "It is mined," he said.', ["Mayor Ihor Bondar"]),
        ('The mayor, Ihor Bondar, warned drivers. "It is mined," the mayor said.', ["the mayor"]),
        ('The army said it had left. "All is calm," the statement said.', ["The army"]),
        ('Army spokesman Ali Keita denied it. "All is calm," the spokesman said.', ["Army spokesman Ali Keita"]),
        ('The ministry said it knew. "We know," it said.', ["The ministry"]),
        ('"It is mined," said the mayor. "Nobody can pass."', ["the mayor", "the mayor"]),
        ('The mayor spoke on Friday.\n\n"It is mined."', ["The mayor"]),
        ('"It is mined," he said.', ["he"]),
    ],
)
def test_who_is_meant(text, speakers):
    assert [who for _, who in direct(text)] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that the bridge was closed.", [("the bridge was closed", "The mayor")]),
        ("The mayor said on Monday the bridge was closed.", [("the bridge was closed", "The mayor")]),
        ("The bridge was closed, the mayor said.", [("The bridge was closed", "the mayor")]),
        ("The bridge was closed, said the mayor in a statement.", [("The bridge was closed", "the mayor")]),
        ("According to the mayor, the bridge was closed.", [("the bridge was closed", "the mayor")]),
        ("The bridge was closed, according to the mayor.", [("The bridge was closed", "the mayor")]),
        ("Officials told reporters that the bridge was closed.", [("the bridge was closed", "Officials")]),
        ("Officials warn that the bridge may fall.", [("the bridge may fall", "Officials")]),
        ("Officials told AFP the bridge was closed.", [("the bridge was closed", "Officials")]),
        ("Officials told reporters the bridge was closed.", [("the bridge was closed", "Officials")]),
        ("Officials say it would not be that far.", [("it would not be that far", "Officials")]),
        ("She said in a note to the council.", []),
        ("After six hours, the raiders agreed to surrender to police.", [("to surrender to police", "the raiders")]),
        ("Officials told everybody.", []),
        ("The so-called bridge was closed.", []),
        ("The reports say nothing.", []),
        ("He was told to leave.", [("to leave", None)]),
        ("She had nothing to say.", []),
        ("The bridge was reported closed.", []),
        ("Russia's claims are old.", []),
    ],
)
def test_reported_speech(text, expected):
    assert indirect(text) == expected


def test_quotations_and_reported_speech_do_not_overlap():
    found = find_quotes('The mayor said that the bridge was "a wreck" and that the road was shut.')

    assert [(q.text, q.kind) for q in found] == [('the bridge was "a wreck" and that the road was shut', SpeechKind.MIXED)]


def test_a_recording_is_quoted_by_turns():
    first = "LIMA -- [BEGIN RECORDING] [REPORTER] WHO FIRED? [ROJAS] NOBODY KNOWS. [WORDS INDISTINCT]"
    text = f"{first}\n\nNOBODY SAW. [END RECORDING]"

    assert direct(text) == [
        ("WHO FIRED?", "REPORTER"),
        ("NOBODY KNOWS. [WORDS INDISTINCT]", "ROJAS"),
        ("NOBODY SAW.", "ROJAS"),
    ]


def test_a_statement_after_a_colon_is_quoted_in_full():
    text = "The ministry said in its statement:\n\nThe raid on Kaya was an outrage. We mourn."
    (quote,) = find_quotes(text)

    assert (quote.text, quote.speaker_text) == ("The raid on Kaya was an outrage. We mourn.", "The ministry")
    assert not quote.complete


def test_a_statement_with_marks_is_quoted_once():
    assert len(find_quotes('The ministry said:\n\n"The raid was an outrage."')) == 1


def bare(phrase):
    """A record's phrase without its square brackets, and what stands between them."""
    before, said, after = regex.fullmatch(r"(.*?)\[(.*?)\](.*)", phrase).groups()
    return before + said + after, said


@pytest.mark.parametrize(
    "record",
    [*speech_verbs.VERBS, *speech_nouns.NOUNS, *speech_nouns.ADJECTIVES],
    ids=lambda record: f"{record.lemma} {record.takes}",
)
def test_a_record_is_met_in_its_phrase(record):
    text, said = bare(record.phrase)
    found = find_quotes(text)

    assert [q.text.strip(".,") for q in found] == [said.strip(".,")]
    assert found[0].cue_text.lower().split()[0] in cues()
    assert any(cue.lemma == record.lemma for cue in cues()[found[0].cue_text.lower().split()[0]])


@pytest.mark.parametrize(("source", "phrase"), speech_nouns.SOURCES)
def test_a_source_is_met_in_its_phrase(source, phrase):
    text, said = bare(phrase)
    (quote,) = find_quotes(text)

    assert (quote.text, quote.speaker_text, quote.cue_text.lower()) == (said, "the mayor", source)


@pytest.mark.parametrize(("phrase", "speaker"), [row for language in LANGUAGES for row in language.phrases])
def test_a_phrase_of_another_language_is_read(phrase, speaker):
    text, said = bare(phrase)
    (quote,) = find_quotes(text)

    assert (quote.text, quote.speaker_text) == (said, speaker)


COMPLEMENTS = {
    "clause": "the bridge was closed",
    "that": "that the bridge was closed",
    "only-that": "that the bridge was closed",
    "question": "whether the bridge was closed",
    "to": "to close the bridge",
    "ing": "closing the bridge",
    "object": "a second breach of the pact",
    "as": "the plan as a breach of the pact",
    "naming": "the plan a breach of the pact",
    "of": "of a second breach",
    "for": "for a second bridge",
    "on": "on a second bridge",
    "about": "about the second bridge",
    "against": "against a second bridge",
    "sum": "the damage at 40 million",
    "quality": "safe",
    "doing": "the rebels leaving by the bridge",
    "felt-object": "alarm at the breach",
}


def frames():
    for verb in speech_verbs.VERBS:
        takes = verb.takes.split()
        told = "reporters " if "person" in takes else ""
        for complement in sorted(COMPLEMENTS.keys() & set(takes)):
            person = told if complement in {"clause", "that", "question", "to"} else "the rebels " if told else ""
            yield verb, f"The mayor {past(verb)} {person}{COMPLEMENTS[complement]}.", COMPLEMENTS[complement]


def past(verb):
    stem, *rest = verb.lemma.split()
    return " ".join([verb.forms.split()[0] if verb.forms else inflected(stem)[3], *rest])


@pytest.mark.parametrize(("verb", "text", "content"), list(frames()), ids=str)
def test_a_verb_reports_in_each_of_its_frames(verb, text, content):
    (quote,) = find_quotes(text)

    assert quote.speaker_text == "The mayor"
    assert content.split()[-1] in quote.text
    assert quote.kind is SpeechKind.INDIRECT


@pytest.mark.parametrize("verb", [verb for verb in speech_verbs.VERBS if "raised" in verb.takes.split()], ids=str)
def test_the_subject_of_a_passive_belongs_to_what_is_reported(verb):
    participle = verb.forms.split()[1] if verb.forms else inflected(verb.lemma)[4]
    (quote,) = find_quotes(f"The mayor is {participle} to have closed the bridge.")

    assert [part.start for part in quote.parts] == [0, len(f"The mayor is {participle} ")]
    assert (quote.text[-6:], quote.speaker, quote.cue_text) == ("bridge", None, participle)


@pytest.mark.parametrize(
    ("text", "kind", "marked"),
    [
        ('The mayor said the "Long Winter Night" would go on.', SpeechKind.INDIRECT, ()),
        ('The mayor said the "long winter night" would go on.', SpeechKind.MIXED, ("long winter night",)),
    ],
)
def test_a_title_between_marks_is_said_by_nobody(text, kind, marked):
    (quote,) = find_quotes(text)

    assert quote.kind is kind
    assert tuple(text[span.start : span.end] for span in quote.marked) == marked


def test_what_somebody_thinks_is_told_in_the_words_of_who_tells_it():
    outer, inner = find_quotes('An aide said the mayor expects the talks to bring "a plan for all".')

    assert (outer.kind, inner.kind) == (SpeechKind.MIXED, SpeechKind.INDIRECT)
    assert inner.marked == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Nobody came," a woman called Furaha told reporters.', "Furaha"),
        ('A student who gave only her first name, Khady, said "nobody came".', "Khady"),
        ('"Nobody came," said the chief of police (northern range) Omar Sabri.', "chief of police (northern range) Omar Sabri"),
        ('A baker says nobody came. "We waited," he said.', "A baker"),
        ('Nobody came, the interior minister said.\n\n"We waited," the minister, Omar Sabri, said.', "Omar Sabri"),
    ],
)
def test_who_speaks_is_named_in_the_phrase(text, speaker):
    assert find_quotes(text)[-1].speaker_text.endswith(speaker)


@pytest.mark.parametrize("row", SAYINGS, ids=lambda row: f"{row.role} {row.forms}")
def test_the_roles_of_verbs_of_saying(row):
    words = row.phrase.lower().split()
    bit = {"say": lx.SAY, "tell": lx.TELL, "judge": lx.JUDGE}[row.role]

    assert not lx.saying(row.role).isdisjoint(words)
    assert all(lx.classes(word) & bit for word in lx.saying(row.role))
    assert set(row.lemmas.split()) <= {verb.lemma.split()[0] for verb in speech_verbs.VERBS}


def test_a_form_that_is_rather_a_noun_is_no_verb_of_saying():
    assert "posted" in lx.saying("say")
    assert lx.saying("say").isdisjoint(["post", "posts", "order", "orders"])


def test_tables_agree():
    assert len({verb.lemma for verb in speech_verbs.VERBS}) == len(speech_verbs.VERBS)
    assert len({noun.lemma for noun in speech_nouns.NOUNS}) == len(speech_nouns.NOUNS)


def test_a_closing_mark_behind_the_speaker():
    (quote,) = find_quotes('"We will leave tomorrow, Colonel Awa Diop" said on Friday.')

    assert (quote.text, quote.speaker_text, quote.cue_text) == ("We will leave tomorrow,", "Colonel Awa Diop", "said")
    assert not quote.complete


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said at least 40 people had fled.", [("at least 40 people had fled", "Officials")]),
        ("Officials said about 40 homes were burnt.", [("about 40 homes were burnt", "Officials")]),
        ("Officials said no one was hurt.", [("no one was hurt", "Officials")]),
        ("The army said in a letter the raid had failed.", [("the raid had failed", "The army")]),
        ("The mayor said in Lyman 40 homes were burnt.", [("40 homes were burnt", "The mayor")]),
        ("Nine died, according to medics.", [("Nine died", "medics")]),
        ("According to medics, nine died.", [("nine died", "medics")]),
        ("Nine died, police and medics said.", [("Nine died", "police and medics")]),
        ("The rebels claimed they had left Lyman.", [("they had left Lyman", "The rebels")]),
        ("The rebels claimed nine lives in Lyman.", []),
        ("Nine men left at dawn, according to Ihor Bondar, who leads the team.", [("Nine men left at dawn", "Ihor Bondar")]),
        ("The men, according to the mayor, had left.", [("The men", "the mayor"), ("had left", "the mayor")]),
        ("Olena raised her arms and said she was tired.", [("she was tired", "Olena")]),
        ("The mayor said $40 was missing.", [("$40 was missing", "The mayor")]),
        ("The panel found that both sides were at fault.", [("both sides were at fault", "The panel")]),
        ("The panel found two graves.", []),
        ("The rebels vowed to hold the town.", [("to hold the town", "The rebels")]),
        ("The envoy urged both sides to hold fire.", [("both sides to hold fire", "The envoy")]),
        ("The envoy called for a truce in Lyman.", [("a truce in Lyman", "The envoy")]),
        ("The army accused the rebels of shelling the school.", [("the rebels of shelling the school", "The army")]),
        ("Radio Lyman quoted a guard as saying the bridge fell.", [("the bridge fell", "a guard")]),
        ("The bridge fell, Radio Lyman quoted a guard as saying.", [("The bridge fell", "a guard")]),
    ],
)
def test_reported_speech_in_other_frames(text, expected):
    assert indirect(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said it won; locals said it had fled.", [("it won", "The army"), ("it had fled", "locals")]),
        ("The army said it won but locals said it had fled.", [("it won", "The army"), ("it had fled", "locals")]),
        (
            "The mayor said the road was shut, adding that it was mined.",
            [("the road was shut", "The mayor"), ("it was mined", "The mayor")],
        ),
        (
            "The road was shut, the mayor said, and two bridges were mined.",
            [("The road was shut", "the mayor"), ("two bridges were mined", "the mayor")],
        ),
        ("THE ARMY SAID IT WON BUT LOCALS SAID IT FLED.", [("IT WON", "THE ARMY"), ("IT FLED", "LOCALS")]),
        (
            "The mayor said that, according to the army, nine men had left.",
            [("according to the army, nine men had left", "The mayor"), ("nine men had left", "the army")],
        ),
        ("The army, the mayor said, had no fuel.", [("The army", "the mayor"), ("had no fuel", "the mayor")]),
        (
            "The mayor said the road was shut, and that it was mined.",
            [("the road was shut, and that it was mined", "The mayor")],
        ),
    ],
)
def test_a_statement_ends_where_the_next_begins(text, expected):
    assert indirect(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'Asked by reporters, the mayor said: "The road is shut."',
        'Speaking in Lyman, the mayor said: "The road is shut."',
        'In a statement, the mayor said: "The road is shut."',
    ],
)
def test_what_only_sets_the_scene_is_not_reported(text):
    assert indirect(text) == []


def test_what_was_said_stands_after_what_sets_the_scene():
    assert indirect("Speaking in Lyman, the mayor said the road was shut.") == [("the road was shut", "the mayor")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Go home!" chanted the crowd.', "the crowd"),
        ('"They are here," Olena whispered.', "Olena"),
        ('"The road is mined," the statement read.', "the statement"),
        ('"The road is mined", reads a sign.', "a sign"),
        ('"The road is mined," said one driver, Ihor Bondar.', "Ihor Bondar"),
        ('"The road is mined." — Olena, 61, Izium', "Olena"),
        ('Radio Lyman quoted a guard as saying "the road is mined".', "a guard"),
        ("«Дорога закрыта», — сказал мэр.", "мэр"),
        ('وقال العمدة: "الطريق مغلق"', "العمدة"),
        ("„Die Straße ist gesperrt“, sagte Bürgermeister Bondar.", "Bürgermeister Bondar"),
    ],
)
def test_the_speaker_in_other_frames(text, speaker):
    assert [who for _, who in direct(text)] == [speaker]


def test_a_pronoun_keeps_to_its_gender():
    text = '"It is mined," said Mr Ihor Bondar. "It is shut," said Mrs Olena Hrytsenko. "Turn back," he added.'

    assert direct(text)[-1] == ("Turn back,", "Mr Ihor Bondar")


@pytest.mark.parametrize(
    "text",
    [
        'The operation, called "Northern Gate", began at four.',
        'A group calling itself "The Sons of Dawn" attacked.',
        'The town, dubbed "the city of ghosts", lies in ruins.',
        'He wore a shirt that read "No Surrender".',
        'The ship "Aurora" sank off Tartus.',
        "Call of Duty was banned.",
        "She wrote three books and called a meeting.",
        "It is worth noting that the dam is old.",
        "Fighters argued and shots were fired.",
        "Mubi is two hours from Yola, the Adamawa State capital.",
        "He told AFP outside the court.",
        "Officials are in a critical state.",
        "No group has claimed responsibility for the blast.",
        "The road is shut, according to plan.",
        "The plan, first reported by Radio Lyman, would save money.",
        "Most demand comes from abroad.",
    ],
)
def test_nobody_speaks(text):
    assert find_quotes(text) == ()


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The head of the clinic, Dr Salma Adel, said the nurse was safe.", ["Dr Salma Adel"]),
        ("Ali Reza, 34, a taxi driver, said the road was shut.", ["Ali Reza"]),
        ("A report released on 3 May says that 40 people died.", ["A report"]),
        ("Save the Children said it had closed three clinics.", ["Save the Children"]),
        ("Officials in Kyiv say the bridge fell.", ["Officials in Kyiv"]),
        ("A letter signed by 40 professors claims that the bridge fell.", ["A letter"]),
        ("The poet once wrote that grief was a river.", ["The poet"]),
        ("The bill, which critics say will cost jobs, passed.", ["critics"]),
        ("The officer, who asked not to be named, said the base was empty.", ["The officer"]),
        ("The ministry on Monday said the base was empty.", ["The ministry"]),
        ("John “Jack” Moss said the base was empty.", ["John “Jack” Moss"]),
        ("The U.S. Military Academy said the base was empty.", ["The U.S. Military Academy"]),
        ('Jo Hart shook her head. "Nobody asked us."', ["Jo Hart"]),
        ('Jo Hart was blunt: "Nobody asked us."', ["Jo Hart"]),
        ('Also from Mayor Leyla Aras:\n\n"The camps need doctors."', ["Mayor Leyla Aras"]),
        ('A man in a cap stood up. "You lie," he said.', ["A man"]),
        ('Ada Moss left. "You lie," said Ben Royce. Moss came back. "Never," she said.', ["Ben Royce", "Ada Moss"]),
        (
            "An inspector general of police, Omar Khan, said it was over. The IGP said nobody was hurt.",
            ["Omar Khan", "Omar Khan"],
        ),
        ('"Is the road open? asked Omar Sabri.\n\n"Not today," said Idris Bako.', ["Omar Sabri", "Idris Bako"]),
    ],
)
def test_the_speaker_is_named(text, speakers):
    assert [quote.speaker_text for quote in find_quotes(text)] == speakers


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The SDF said it had left.", "Syrian Democratic Forces"),
        ("A spokesman for the Turkish army said it had left.", "Military Forces of Turkey"),
        ("SDF commander Mazlum Kara said the town was free.", None),
        ("Residents said the SDF had left.", None),
    ],
)
def test_the_actor_that_speaks(text, actor):
    (quote,) = find_quotes(text)

    assert (quote.speaker_actor and quote.speaker_actor.name) == actor


def test_a_pronoun_takes_up_the_actor():
    first, second = find_quotes("The SDF said it had left. It added that nobody was hurt.")

    assert first.speaker_actor == second.speaker_actor


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        ('"I know this," he said, "but wait."', "direct", ["I know this,", "but wait."]),
        ('"I know this," he said. "But wait."', "direct", ["I know this,", "But wait."]),
        ('The plan is "a mess," he said.', "mixed", ['The plan is "a mess,"']),
        ('He said the plan was "a mess" and would fail.', "mixed", ['the plan was "a mess" and would fail']),
        ('The plan, he said, was "a mess".', "mixed", ["The plan", 'was "a mess"']),
        ('Fans chanted "Freedom" as he left.', "direct", ["Freedom"]),
        ('He says he will stay: "Why leave?"', "indirect", ["he will stay"]),
        ("Ten killed in Herat blast: police", "indirect", ["Ten killed in Herat blast"]),
        ("Police: ten killed in Herat blast", "indirect", ["ten killed in Herat blast"]),
        ("Officials said it would end, but no work had begun.", "indirect", ["it would end"]),
        (
            "He said 12,000 people, many of them children, had fled.",
            "indirect",
            ["12,000 people, many of them children, had fled"],
        ),
    ],
)
def test_the_pieces_of_an_attribution(text, kind, parts):
    quote = find_quotes(text)[0]

    assert (quote.kind, [text[part.start : part.end] for part in quote.parts]) == (kind, parts)


def told(text):
    return [(quote.speaker_text, [text[part.start : part.end] for part in quote.parts]) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We are tired,” Idris Bako said. “The road is shut.\n\n“The bridge is gone.\n\n“There is no plan.”",
            [("Idris Bako", ["We are tired,", "The road is shut.", "The bridge is gone.", "There is no plan."])],
        ),
        ("“We are tired.\n\n“The bridge is gone.”", [(None, ["We are tired.", "The bridge is gone."])]),
        ("“We are tired.\n\nThe bridge is gone,” he said.", [("he", ["We are tired.", "The bridge is gone,"])]),
        (
            "“We are tired,” Idris Bako said.\n\n“The road is shut.”",
            [("Idris Bako", ["We are tired,"]), ("Idris Bako", ["The road is shut."])],
        ),
        (
            "“We are tired,” Idris Bako said. He sat down. “The road is shut.”",
            [("Idris Bako", ["We are tired,"]), ("Idris Bako", ["The road is shut."])],
        ),
        (
            "Idris Bako said he was tired. “The road is shut.”",
            [("Idris Bako", ["he was tired"]), ("Idris Bako", ["The road is shut."])],
        ),
        ("The night was long. “Go home.”", []),
        (
            "The ministry said:\n\nThe raid was an outrage. We mourn.",
            [("The ministry", ["The raid was an outrage. We mourn."])],
        ),
        ("The ministry said:", []),
        ("The ministry said:\n\nNo “raid” took place here.", []),
        (
            "Les gens, selon le maire, sont partis. «Tout est vide», a ajouté la même source.",
            [("le maire", ["Les gens"]), ("le maire", ["Tout est vide"])],
        ),
    ],
)
def test_speech_runs_over_sentences_and_paragraphs(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(("words", "kept"), [(79, 79), (80, 80), (81, 80), (400, 80)])
def test_what_is_reported_has_a_longest_length(words, kept):
    (quote,) = find_quotes(f"The mayor said that {' '.join(['bread'] * words)}.")

    assert len(quote.text.split()) == kept


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« La route est coupée », a déclaré à la presse un témoin.", [("La route est coupée", "un témoin")]),
        ("La route est coupée, a indiqué la police, a ajouté le maire.", [("La route est coupée", "la police")]),
        ("« Non » a dit le maire, « oui » a dit le préfet.", [("Non", "le maire"), ("oui", "le préfet")]),
        ("“Oui” a dit , le maire.", [("Oui", None)]),
        ("Le maire a déclaré que", []),
        ("La route est coupée, a déclaré.", []),
        ("El alcalde dijo; la carretera está cortada.", []),
        ("Selon.", []),
        ("Selon, « la route » est coupée.", []),
    ],
)
def test_other_languages_report_beside_quotations_and_clauses(text, expected):
    found = find_quotes(text)

    assert [(text[p.start : p.end], q.speaker_text) for q in found for p in q.parts] == expected


def test_actors_are_read_only_for_a_speaker_with_a_name():
    def fail():
        raise AssertionError

    assert quotes_in(Text.of("Shells fell on the town."), fail) == ()
    with pytest.raises(AssertionError):
        quotes_in(Text.of("The mayor said the road was shut."), fail)


def test_a_surname_is_the_last_longer_name_that_ends_in_it():
    text = (
        "Ada Moss said the road was shut. Dr. Ada Lind Moss said the bridge was down. Moss said help was late. "
        "Moss spoke in Goma. She said nobody came."
    )

    assert find_quotes(text)[-1].speaker_text == "Dr. Ada Lind Moss"
