export { type ClassificationMark, classificationMark, type MarkPlace } from './classificationMark.ts';
export { isInternalMark } from './isInternalMark.ts';
