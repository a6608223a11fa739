import { measurePublisher } from './measure-publisher.ts';

const [size = '1000', edits = '200', folder = ''] = process.argv.slice(2);

console.log(JSON.stringify(await measurePublisher({ size: Number(size), edits: Number(edits), folder })));
process.exit();
