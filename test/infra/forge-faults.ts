/** What GitHub itself finds fault with in an action or a workflow. */
import { registerHooks } from 'node:module';

// GitHub's parser imports JSON as bundlers take it: without the attribute that Node asks for.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const [{ NoOperationTraceWriter, parseWorkflow }, { parseAction }] = await Promise.all([
  import('@actions/workflow-parser'),
  import('@actions/workflow-parser/actions/action-parser'),
]);
hooks.deregister();

/** The faults of an `action.yml` by the schema of GitHub; none where it is valid. */
export function actionFaults(content: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** The faults of a workflow by the schema of GitHub; none where it is valid. */
export function workflowFaults(content: string): string[] {
  const { context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
