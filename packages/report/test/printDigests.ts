import { digestOfBytes, digestOfText } from '@zhenggai/core';
import { formatsOf, render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';
import { sampleCalendar } from './sampleCalendar.ts';

// Prints the digest of each sample document in each format: run in several surroundings by sameBytes.test.ts.
for (const [name, document] of Object.entries(sampleDocuments())) {
  for (const format of formatsOf(document))
    console.log(`${name}.${format} ${digestOfBytes(await render(document, format))}`);
}
console.log(`calendar.ics ${digestOfText(sampleCalendar())}`);
