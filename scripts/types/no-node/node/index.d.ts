/**
 * Stands in for Node's types where a library asks for them and nothing of ours may see them: `typeRoots` is looked
 * through before `node_modules`.
 */
export {};
