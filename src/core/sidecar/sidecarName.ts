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

/** Whether somebody can have a layer of this name; empty is the shared file. */
export const isAnnotatorName = (annotator: string): boolean => /^[A-Za-z0-9-]*$/u.test(annotator);

/** The URI (or path, or file name) of the article that a sidecar belongs to, whoever's layer it is; undefined where it is no sidecar's. */
export const articleOfSidecar = (sidecar: string): string | undefined =>
  isSidecarName(sidecar) ? sidecar.replace(SIDECAR, '') : undefined;
