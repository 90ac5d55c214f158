const SIDECAR = /\.annotations(?:\.[A-Za-z0-9-]+)?\.yaml$/u;

/**
 * The URI (or path, or file name) of an article's sidecar.
 *
 * @param annotator Whose own layer: letters, digits and hyphens; empty for the shared file.
 */
export const sidecarName = (article: string, annotator = ''): string =>
  `${article}.annotations${annotator === '' ? '' : `.${annotator}`}.yaml`;

/** Whether a URI, path or file name is that of a sidecar. */
export const isSidecarName = (name: string): boolean => SIDECAR.test(name);

/** The URI, path or file name of the article that a sidecar is of, whoever's layer it is; undefined where it is none. */
export function articleOfSidecar(sidecar: string): string | undefined {
  const article = sidecar.replace(SIDECAR, '');
  return article === sidecar || article === '' || article.endsWith('/') ? undefined : article;
}

/** Whether somebody can have a layer of this name; empty is the shared file. */
export const isAnnotatorName = (annotator: string): boolean => /^[A-Za-z0-9-]*$/u.test(annotator);
