/** The registry's file, in the root of the workspace folder (beside the article when no folder is open). */
export const REGISTRY_NAME = 'article-annotator.entities.yaml';
