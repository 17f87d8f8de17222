import org.springframework.core.task.AsyncTaskExecutor;

class SpringExecutorSubmit {
  interface Invoice {
    void print();
  }

  void print(AsyncTaskExecutor executor, Invoice invoice) {
    // BUG: Diagnostic contains: The future of submit is dropped
    executor.submit(() -> invoice.print());
  }
}
