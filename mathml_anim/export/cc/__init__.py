"""Common Cartridge 1.1: what Moodle, Canvas, D2L and others import as pages and quizzes."""
