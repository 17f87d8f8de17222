import org.springframework.core.task.AsyncTaskExecutor;

class SpringExecutorSubmit {
  interface Invoice {
    void print();
  }

  void print(AsyncTaskExecutor executor, Invoice invoice) {
    executor.execute(() -> invoice.print());
  }
}
