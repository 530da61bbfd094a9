// npm runs it after `npm ci` and `npm install`: puts the pinned Node on the path where it is needed.
import { projectRoot } from './install-missing.mjs';
import { installPinnedNode, linkNode, needsPinnedNode } from './pinned-node.mjs';

if (needsPinnedNode(projectRoot)) {
  try {
    const program = await installPinnedNode(projectRoot, console.error);
    if (program !== undefined) linkNode(projectRoot, program);
  } catch (error) {
    // No reason to fail: each command tries again, and says what it lacks.
    console.error(error.message);
  }
}
