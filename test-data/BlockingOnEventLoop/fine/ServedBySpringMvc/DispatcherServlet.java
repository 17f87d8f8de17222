package org.springframework.web.servlet;

/** Stands for the class that serves controllers. */
public class DispatcherServlet {}
