-- The functions of migration 34 took their place: what no page reads can't be trusted to be what pages show.

DROP FUNCTION shown_benchmark(bigint, text);
DROP FUNCTION shown_history(bigint, text);
