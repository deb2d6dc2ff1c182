"""Values that are worked out once."""

from conflictnews.kept import kept


class Line:
    asked = 0

    @kept
    def letters(self):
        """How many letters it has."""
        self.asked += 1
        return 5


def test_a_value_is_worked_out_once_for_each_object():
    line, other = Line(), Line()

    assert [line.letters, line.letters, other.letters] == [5, 5, 5]
    assert (line.asked, other.asked) == (1, 1)


def test_the_class_gives_the_method_with_its_name():
    assert Line.letters.name == "letters"
    assert Line.letters.__doc__ == "How many letters it has."
