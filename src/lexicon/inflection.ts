/**
 * What a regular inflected form may be a form of, likeliest first: candidates, not words ("red" gives "re").
 */
export function baseForms(form: string): readonly string[] {
  if (form.endsWith('ied') || form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ed')) return [form.slice(0, -1), ...bareOrSingle(form.slice(0, -2))];
  if (form.endsWith('ing')) return [`${form.slice(0, -3)}e`, ...bareOrSingle(form.slice(0, -3))];
  if (form.endsWith('es')) return [form.slice(0, -1), form.slice(0, -2)];
  return form.endsWith('s') ? [form.slice(0, -1)] : [];
}

/** A stem, and the stem with one of its doubled last letters ("stopp" -> "stop"). */
function bareOrSingle(stem: string): readonly string[] {
  return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
}
