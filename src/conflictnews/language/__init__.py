"""The floor that all rooms share: how a text is read, without knowledge of any domain.

`document` cuts a text into sentences and tokens; `lexicon` gives each word its classes, `inflection` its forms, `traits`
what the readers below ask of it. `sight` lays out a sentence in columns. `phrases` reads a noun phrase with `determiners`,
`nouns`, `ages` and `settling`; `clauses` reads the clauses of a sentence in one pass over its tokens (`steps`), which
places each phrase (`placing`, `chains`) and makes each clause (`predication`) with its verb, subject, object and outcome
(`verbs`, `subjects`, `arguments`, `outcomes`, `harm_nouns`). `rules` is the engine for patterns that begin with a cue word.
"""
