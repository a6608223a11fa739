/**
 * How much a test of many inputs tries: `npm test` takes a seeded sample, `npm run test:all` (`TEST_SIZE=full`)
 * everything.
 */
export function sampleOrAll<Value>(sample: Value, all: Value): Value {
	return process.env['TEST_SIZE'] === 'full' ? all : sample;
}
