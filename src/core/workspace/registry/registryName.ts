/** The registry's file, in the root of the workspace folder (beside the article when no folder is open). */
export const REGISTRY_NAME = 'article-annotator.entities.yaml';

/** Whether a URI or path is that of a registry. */
export const isRegistryName = (uri: string): boolean => uri === REGISTRY_NAME || uri.endsWith(`/${REGISTRY_NAME}`);
